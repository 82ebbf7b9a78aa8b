"""Articles imported by the service beside _bulk of the finished documents that it made of them."""
import concurrent.futures
import itertools
import json
import time

import corpus
import pairs
from client import NDJSON, Client

SERVICE, BULK = "service", "_bulk"
BATCH = 500
# Who write copies at once: as many as keep two cores busy.
SENDERS = 3


class Ingest:
    """Imports the articles of one round after another; each round has articles of its own."""

    def __init__(self, api, key, elasticsearch, index):
        self.api, self.key, self.elasticsearch, self.index = api, key, elasticsearch, index

    def measure(self, parts):
        """Articles a second; parts are lists of articles, one for each round. The finished documents are there after the import."""
        service, bulk = [], []
        for round_, part in enumerate(parts):
            service.append(self.imported(part))
            bulk.append(self.bulk(part, round_))
        return {
            "service": pairs.spread([len(part) / taken for part, taken in zip(parts, service)]),
            "_bulk": pairs.spread([len(part) / taken for part, taken in zip(parts, bulk)]),
            "articles/s over _bulk": pairs.spread([b / s for b, s in zip(bulk, service)]),
        }

    def imported(self, articles):
        body = b"".join(json.dumps(article, ensure_ascii=False).encode() + b"\n" for article in articles)
        headers = {"Content-Type": "application/x-ndjson", "X-API-Key": self.key}
        begun = time.perf_counter()
        report = json.loads(self.api.send("POST", "/v1/imports?refresh=true", body, headers))
        taken = time.perf_counter() - begun
        if report["created"] != len(articles):
            raise RuntimeError(f"{report['created']} of {len(articles)} articles were created")
        return taken

    def bulk(self, articles, round_):
        """Into an index of its own with the same mapping and settings."""
        twin = f"bulk-{round_}"
        self.create(twin)
        requests = list(self.finished([article["id"] for article in articles]))
        begun = time.perf_counter()
        for body in requests:
            write(self.elasticsearch, twin, body)
        self.elasticsearch.ask("POST", f"/{twin}/_refresh")
        taken = time.perf_counter() - begun
        self.elasticsearch.ask("DELETE", f"/{twin}")
        return taken

    def create(self, twin):
        ((_, found),) = self.elasticsearch.ask("GET", f"/{self.index}").items()
        own = {"creation_date", "uuid", "version", "provided_name"}
        settings = {name: value for name, value in found["settings"]["index"].items() if name not in own}
        self.elasticsearch.ask("PUT", f"/{twin}", {"settings": settings, "mappings": found["mappings"]})

    def finished(self, ids):
        for i in range(0, len(ids), BATCH):
            yield creations(documents(self.elasticsearch, self.index, ids[i : i + BATCH]))

    def copied(self, articles):
        """
        Copies of articles that have been imported, written as finished documents: the tags are those of the article, though some of the words are
        others. For large collections, which would take long to import.
        """
        self.refresh_every("-1")
        # What the service searches is an alias, which takes no writes.
        (index,) = self.elasticsearch.ask("GET", f"/{self.index}/_alias")
        batches = [articles[i : i + BATCH] for i in range(0, len(articles), BATCH)]
        with concurrent.futures.ThreadPoolExecutor(SENDERS) as senders:
            list(senders.map(self.copy, batches, itertools.repeat(index)))
        self.refresh_every(None)
        self.elasticsearch.ask("POST", f"/{self.index}/_refresh")

    def copy(self, articles, index):
        elasticsearch = Client(self.elasticsearch.port)
        originals = dict(documents(elasticsearch, self.index, [corpus.original(article) for article in articles]))
        copies = ((article["id"], another(originals[corpus.original(article)], article)) for article in articles)
        write(elasticsearch, index, creations(copies))

    def refresh_every(self, interval):
        self.elasticsearch.ask("PUT", f"/{self.index}/_settings", {"index.refresh_interval": interval})


def documents(elasticsearch, index, ids):
    """Ids and finished documents, in the order of the ids."""
    found = elasticsearch.ask("POST", f"/{index}/_mget", {"ids": ids})["docs"]
    return [(document["_id"], document["_source"]) for document in found]


def another(document, copy):
    """A copy belongs to no story of the original's, nor does it repeat a text of which the signature tells."""
    own = {"id": copy["id"], "title": copy["title"], "body": copy.get("body", ""), "story": f"{document['story']}-{copy['id']}"}
    return document | own | {"signature": [f"{part}-{copy['id']}" for part in document.get("signature", [])]}


def creations(documents):
    """The body of a request to _bulk; documents are (id, document)."""
    lines = (json.dumps({"create": {"_id": id_}}) + "\n" + json.dumps(document, ensure_ascii=False) + "\n" for id_, document in documents)
    return "".join(lines).encode()


def write(elasticsearch, index, body):
    answer = json.loads(elasticsearch.send("POST", f"/{index}/_bulk", body, NDJSON))
    if answer["errors"]:
        raise RuntimeError(f"_bulk refused a document: {next(item['create']['error'] for item in answer['items'] if 'error' in item['create'])}")
