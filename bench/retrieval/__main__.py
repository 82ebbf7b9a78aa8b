#!/usr/bin/env python3
"""Search quality and its price on public retrieval sets: the standard analyzer, Lucene's Arabic one, the service; one run, one server.

usage: JAVA_HOME=… python3 bench/retrieval SET… [--distractors news.ndjson[.gz]] [--json figures.json]

Needs ./mvnw package. Each SET is a folder with corpus.ndjson ({id,title,text}), queries.ndjson ({id,text}) and qrels.tsv (query,
document, relevance); one that is missing is skipped. With --distractors each set is measured alone and among these articles
({id,title,body,…}), which nobody judged.

Quality: standard and stock search title and body in one field, any word; the service is asked through its API.
Price: stock is an index of articles with title, body and highlights in both. The service's side is asked through its API, and without
it: the very searches that it sends are recorded on their way to Elasticsearch and sent again. Facets off, ten articles a page, every
query asked of all sides in turn; indexes merged into one segment. Indexing through the API is one import into a service just started.

Runs a copy of target/elasticsearch/server and the packaged service in a temporary folder (TMPDIR), on free ports, and leaves nothing
behind. Python 3 standard library and a JDK of 21 or newer.
"""
import argparse
import datetime
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(1, str(PROJECT / "bench"))

import index
import measures
import price
import report
import servers
import sets
from client import Client, dump, path, seconds
from recorder import recorder

INDEX = "ours"
ARTICLES = f"{INDEX}-read"
KEY = "key-of-the-benchmark"


class Bench:
    """Measures collections one after another on one Elasticsearch."""

    def __init__(self, args, java, folder, elasticsearch_port):
        self.args, self.java, self.folder, self.port = args, java, folder, elasticsearch_port
        self.elasticsearch = Client(elasticsearch_port)

    def service(self, elasticsearch_port):
        jar = self.args.target.resolve() / "quarkus-app/quarkus-run.jar"
        return servers.service(jar, self.java, self.folder, elasticsearch_port, INDEX, KEY)

    def measure(self, collection):
        figures = {"name": collection.name, "articles": len(collection.articles), "queries": len(collection.queries)}
        say(collection, "standard and stock")
        quality = self.references(collection)
        say(collection, "the service")
        with self.service(self.port) as api_port:
            api = Client(api_port)
            imported = seconds(lambda: import_articles(api, collection.articles))
            index.require_count(self.elasticsearch, ARTICLES, len(collection.articles))
            index.merge(self.elasticsearch, ARTICLES)
            quality["ours"] = measures.quality(collection, lambda text: found(api, text))
            figures.update(quality=quality, price=self.price(collection, api, imported))
        index.delete_all(self.elasticsearch)
        return figures

    def references(self, collection):
        client = self.elasticsearch
        index.create(client, "reference", index.REFERENCE)
        index.bulk(client, "reference", [(a["id"], {"text": f"{a['title']}\n{a['body']}"}) for a in collection.articles])
        index.merge(client, "reference")
        quality = {
            name: measures.quality(collection, lambda text: matched(client, field, text)) for name, field in index.ANALYZERS.items()
        }
        client.ask("DELETE", "/reference")
        return quality

    def price(self, collection, api, imported):
        client = self.elasticsearch
        say(collection, "indexing times")
        taken = price.indexing(client, collection, ARTICLES, self.args.rounds)
        index.merge(client, "stock")
        return {
            "bytes": {price.STOCK: index.size(client, "stock"), price.DIRECT: index.size(client, ARTICLES)},
            "seconds": {**taken, price.API: imported},
            **self.answering(collection, api),
        }

    def answering(self, collection, api):
        texts = price.sample(collection.queries, self.args.timed)
        with recorder(self.port) as proxy, self.service(proxy.server_port) as recorded_port:
            recorded = Client(recorded_port)
            searches = {(text, h): searches_of(proxy, recorded, text, h) for text in texts for h in (False, True)}
        times = {}
        for kind, highlight in (("plain", False), ("highlighted", True)):
            say(collection, f"answering, {kind}")
            taken = price.answering(
                self.elasticsearch, lambda text, h: page(api, text, h), lambda text, h: searches[text, h], texts, highlight, self.args
            )
            times[kind] = price.summary(taken)
        return times


def import_articles(api, articles):
    body = b"".join(dump(article) + b"\n" for article in articles)
    headers = {"Content-Type": "application/x-ndjson", "X-API-Key": KEY}
    rejected = json.loads(api.send("POST", "/v1/imports?refresh=true", body, headers))["rejected"]
    if rejected:
        raise RuntimeError(f"rejected: {rejected[:3]}")


def found(api, text):
    answer = api.ask("GET", path("/v1/articles", q=text, limit=100, facets="none", highlight="false"))
    return [article["id"] for article in answer["items"]]


def page(api, text, highlight):
    return api.send("GET", path("/v1/articles", q=text, facets="none", highlight=str(highlight).lower()))


def matched(client, field, text):
    answer = client.ask("POST", "/reference/_search", index.match(field, text))
    return [hit["_id"] for hit in answer["hits"]["hits"]]


def searches_of(proxy, api, text, highlight):
    proxy.take()
    page(api, text, highlight)
    return proxy.take() or sys.exit(f"the service sent no search for {text}")


def say(collection, what):
    print(f"{datetime.datetime.now():%H:%M:%S} {collection.name}: {what}", file=sys.stderr, flush=True)


def collections(args, folders):
    for folder in folders:
        collection = sets.read_set(folder)
        yield collection
        if args.distractors and args.distractors.exists():
            yield sets.with_distractors(collection, args.distractors)


def versions(client, java):
    node = next(iter(client.ask("GET", "/_nodes?filter_path=nodes.*.version")["nodes"].values()))
    commit = subprocess.run(["git", "-C", PROJECT, "describe", "--always", "--dirty"], capture_output=True, text=True)
    return {
        "Fihrist": commit.stdout.strip() or "unknown",
        "Elasticsearch": node["version"],
        "Java": servers.java_version(java),
        "Python": sys.version.split()[0],
    }


def run(args):
    wanted = [*args.sets, *([args.distractors] if args.distractors else [])]
    folders = [folder for folder in args.sets if folder.is_dir()]
    if not folders:
        sys.exit("none of the sets is there")
    java = servers.java_home()
    with tempfile.TemporaryDirectory(prefix="fihrist-bench-", ignore_cleanup_errors=True) as temporary:
        folder = pathlib.Path(temporary)
        with servers.elasticsearch(args.target / "elasticsearch/server", java, folder, args.heap) as port:
            bench = Bench(args, java, folder, port)
            return {
                "date": datetime.date.today().isoformat(),
                "versions": versions(bench.elasticsearch, java),
                "processors": os.cpu_count(),
                "heap": args.heap,
                "skipped": [p.name for p in wanted if not p.exists()],
                "collections": [bench.measure(collection) for collection in collections(args, folders)],
            }


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=pathlib.Path, metavar="SET")
    parser.add_argument("--distractors", type=pathlib.Path)
    parser.add_argument("--target", type=pathlib.Path, default=PROJECT / "target", help="where ./mvnw package left server and service")
    parser.add_argument("--heap", default="512m", help="of Elasticsearch")
    parser.add_argument("--timed", type=int, default=300, help="queries of a set that are timed")
    parser.add_argument("--warmup", type=int, default=3, help="rounds before the timed ones")
    parser.add_argument("--rounds", type=int, default=3, help="timed rounds")
    parser.add_argument("--json", type=pathlib.Path, help="file for the figures")
    return parser.parse_args()


def main():
    # An ordinary end, so that the servers are stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    args = arguments()
    figures = run(args)
    if args.json:
        args.json.write_text(json.dumps(figures, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(report.markdown(figures))


if __name__ == "__main__":
    main()
