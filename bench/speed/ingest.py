"""Articles imported by the service beside _bulk of the finished documents that it made of them."""
import json
import time

import pairs

SERVICE, BULK = "service", "_bulk"
BATCH = 500


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
            if json.loads(self.elasticsearch.send("POST", f"/{twin}/_bulk", body, {"Content-Type": "application/x-ndjson"}))["errors"]:
                raise RuntimeError("_bulk refused documents")
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
            documents = self.elasticsearch.ask("POST", f"/{self.index}/_mget", {"ids": ids[i : i + BATCH]})["docs"]
            lines = (json.dumps({"create": {"_id": d["_id"]}}) + "\n" + json.dumps(d["_source"], ensure_ascii=False) + "\n" for d in documents)
            yield "".join(lines).encode()
