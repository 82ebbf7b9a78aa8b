"""Public retrieval sets: a folder each, with corpus.ndjson, queries.ndjson and qrels.tsv."""
import dataclasses
import gzip
import json


@dataclasses.dataclass
class Collection:
    """Articles to search, queries, and the relevant articles' ids by query."""

    name: str
    articles: list
    queries: list
    relevant: dict


def read_set(folder):
    relevant = read_relevant(folder / "qrels.tsv")
    return Collection(
        folder.name,
        [article(document) for document in lines(folder / "corpus.ndjson")],
        [query for query in lines(folder / "queries.ndjson") if query["id"] in relevant],
        relevant,
    )


def with_distractors(collection, file):
    """The same questions, and articles that nobody judged among the answers."""
    return dataclasses.replace(
        collection, name=f"{collection.name} + {file.name.split('.')[0]}", articles=collection.articles + list(lines(file))
    )


def article(document):
    """Not every set has titles, but every article has one."""
    title = document.get("title") or document["text"][:60]
    return {"id": document["id"], "title": title, "body": document["text"], "source": "evaluation"}


def read_relevant(file):
    relevant = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        query, document, relevance = line.split("\t")
        if int(relevance) > 0:
            relevant.setdefault(query, set()).add(document)
    return relevant


def lines(file):
    opener = gzip.open if file.suffix == ".gz" else open
    with opener(file, "rt", encoding="utf-8") as f:
        for line in f:
            if line.strip():
                yield json.loads(line)
