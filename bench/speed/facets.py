"""Searches with three facets and passages: the service beside PostgreSQL, Orama, and Lucene in one process."""
import contextlib
import json
import urllib.parse

import load
import lucene
import orama
import pairs
import queries
from postgres import Postgres
from search import through_api

# More than the service answers in three rounds.
SEARCHES = 9000


def finished(elasticsearch, index):
    """The articles with the tags that the service gave them."""
    snapshot = elasticsearch.ask("POST", f"/{index}/_pit?keep_alive=1h")["id"]
    after = {}
    fields = ["id", "title", "body", "published", "month", "persons.id", "countries.id"]
    while True:
        request = {"pit": {"id": snapshot}, "size": 1000, "sort": ["_shard_doc"], "_source": fields, "track_total_hits": False} | after
        hits = elasticsearch.ask("POST", "/_search", request)["hits"]["hits"]
        if not hits:
            break
        for hit in hits:
            yield article(hit["_source"])
        after = {"search_after": hits[-1]["sort"]}
    elasticsearch.ask("DELETE", "/_pit", {"id": snapshot})


def article(source):
    return {
        "id": source["id"],
        "title": source["title"],
        "body": source.get("body", ""),
        "published": source.get("published"),
        "month": source.get("month", "unknown"),
        "person": [tag["id"] for tag in source.get("persons", [])],
        "country": [tag["id"] for tag in source.get("countries", [])],
    }


def measure(bench, mixes, clients):
    """Requests a second of each for each mix of searches, and how many times as many the service answers."""
    folder = bench.folder
    articles = list(finished(bench.elasticsearch, bench.index))
    lines = folder / "finished.ndjson"
    with open(lines, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in articles)
    absent = []
    with contextlib.ExitStack() as stack:
        postgres, port = None, None
        if Postgres.missing():
            absent.append(Postgres.missing())
        else:
            postgres = stack.enter_context(Postgres(bench.of_all / "postgres"))
            postgres.load(articles, mixes)
        if orama.missing():
            absent.append(orama.missing())
        else:
            port = stack.enter_context(orama.running(folder / "orama", lines))
        contenders = Contenders(bench, postgres, port, lucene.Index(folder / "lucene", lines))
        figures = {mix: compared(contenders.of(mix, searches, clients), bench.options.rounds) for mix, searches in mixes.items()}
    return figures | {"left out": ", ".join(absent) or "none"}


class Contenders:
    """All that are there, each with the same articles."""

    def __init__(self, bench, postgres, orama_port, index):
        self.bench, self.postgres, self.orama_port, self.index = bench, postgres, orama_port, index

    def of(self, mix, searches, clients):
        """Functions that answer these searches for a round."""
        folder, seconds, rounds = self.bench.folder, self.bench.options.seconds, self.bench.options.rounds
        of_lucene = self.index.searches(mix, searches)

        def service(round_):
            # Each round begins where none did before: what was kept of an answer helps where readers ask the same, and not else.
            first = len(searches) * round_ // rounds
            asked = through_api(searches[first:] + searches[:first])
            return load.run(self.bench.service.port, load.write(folder / "facets-service.tsv", asked), clients, seconds)

        contenders = {"service": service}
        if self.postgres:
            contenders["PostgreSQL"] = lambda round_: self.postgres.measure(mix, len(searches), clients, seconds)
        if self.orama_port:
            of_orama = load.write(folder / f"facets-orama-{mix}.tsv", [("GET", "/?" + urllib.parse.urlencode(s), None) for s in searches])
            contenders["Orama"] = lambda round_: load.run(self.orama_port, of_orama, clients, seconds)
        return contenders | {"Lucene": lambda round_: self.index.measure(of_lucene, clients, seconds)}


def compared(contenders, rounds):
    taken = pairs.in_turn(contenders, rounds)
    figures = {}
    for name, runs in taken.items():
        figures[f"{name}, requests/s"] = pairs.spread([run["per_second"] for run in runs])
        if name != "service":
            figures[f"service over {name}"] = pairs.ratios(taken, "service", name, "per_second")
    return figures
