#!/usr/bin/env python3
"""Speed, memory and size of the service, each figure beside its reference, one run.

usage: JAVA_HOME=… python3 bench/speed [--articles news.ndjson[.gz]] [--sizes 31523 300000] [--parts search ingest …] [--json figures.json]

Needs ./mvnw -Paot verify (after ./mvnw package the service has no AOT cache, which the first line tells), wrk, and for the references
PostgreSQL and Node; a reference whose program is missing is left out and named. Starts all servers itself in a temporary folder (TMPDIR),
on free ports, and leaves nothing behind. Without --articles those of the sample corpus are taken. Where a size is larger than the number of
articles, they are copied with other words in their places; copies are written as finished documents.

  search    the service's answers beside _search of the same request, asked directly: one client and as many as two cores bear, searches
            all distinct and as readers repeat them (Zipf)
  ingest    imports of raw NDJSON beside _bulk of the finished documents
  facets    the same searches with three facets: the service, PostgreSQL, Orama, Lucene in one process
  start     time to ready with Elasticsearch up, as packaged and with the AOT cache; resident memory after a start and under load
  size      bytes of the index over bytes of the articles' text

Contenders run in turn, another one first each round; ratios are of one round. Prints a table of medians with least and most.
"""
import argparse
import functools
import itertools
import json
import os
import pathlib
import statistics
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(1, str(PROJECT / "bench"))

import corpus
import facets
import pairs
import queries
import report
from client import Client
from ingest import Ingest
from packaged import KEY, Service
from recorder import recorder
from search import DRAWN, MANY, ONE, ZIPF, Recorded, Search

INDEX = "articles-read"
PARTS = ("search", "ingest", "facets", "start", "size")
# Of the smallest size alone: others hold all articles in memory, and what a start takes does not hang on them.
ONCE = ("facets", "start")
# Import of more articles changes what is searched.
LAST = ("ingest",)
# Articles that are imported in a round beside _bulk.
INGESTED = 31_523
# What the virtual machine learned of the service before. "on": it does not start if the cache is of no use to it.
CACHE = PROJECT / "target/quarkus-app/fihrist.aot"
CACHED = ["-XX:AOTMode=on", f"-XX:AOTCache={CACHE}"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=pathlib.Path, default=PROJECT / "seeds/articles.ndjson")
    parser.add_argument("--sizes", type=int, nargs="*", help="of the collection, which grows from one to the next; the file's own where none is given")
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=PARTS)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=10, help="of load, for each contender in each round")
    parser.add_argument("--warm", type=int, default=90, help="seconds of searches before those that are measured, for each contender")
    of_java = "options of the service's virtual machine, as one argument: those that the AOT cache was made with"
    parser.add_argument("--java", default="-XX:+UseSerialGC -Xmx128m -Xmn20m -XX:TrimNativeHeapInterval=5000", help=of_java)
    parser.add_argument("--json", type=pathlib.Path, help="file for the figures")
    return parser.parse_args()


def port(address):
    return int(address.rpartition(":")[2])


class Bench:
    """Measures a collection at one size after another."""

    def __init__(self, options, folder, given, source, service):
        """Source tells the articles given, then copies of them."""
        self.options, self.of_all, self.given, self.source, self.service, self.index = options, folder, given, source, service, INDEX
        self.elasticsearch = Client(port(service.elasticsearch))
        self.api = Client(service.port)
        self.articles = []

    def grow(self, size):
        """
        Has the service import the articles given, and writes copies of them, until there are so many; waits until Elasticsearch merges no more. Tells
        how many articles were imported in a second, if any were.
        """
        self.folder = self.of_all / str(size)
        self.folder.mkdir()
        ingest = Ingest(self.api, KEY, self.elasticsearch, INDEX)
        before = len(self.articles)
        seconds = sum(ingest.imported(batch) for batch in self.next_batches(min(size, self.given)))
        imported = len(self.articles) - before
        for batch in self.next_batches(size):
            ingest.copied(batch)
        while self.elasticsearch.ask("GET", f"/{INDEX}/_stats/merge")["_all"]["total"]["merges"]["current"]:
            time.sleep(1)
        return {"articles": size} | ({"import, articles/s": imported / seconds} if imported else {})

    def next_batches(self, size):
        """More articles, until there are so many."""
        while len(self.articles) < size:
            batch = list(itertools.islice(self.source, min(20_000, size - len(self.articles))))
            self.articles += batch
            yield batch

    def drawn(self, seed):
        """Searches; of another seed those that another part has asked, and that may be kept, do not come again."""
        facets = json.loads(self.api.send("GET", "/v1/articles?limit=1&facets=person,country,month&facet.limit=100"))["facets"]
        people = [value["label"] for value in facets["person"]["values"]]
        values = {facet: [value["value"] for value in facets[facet]["values"] if value["value"] != "unknown"] for facet in ("country", "month")}
        return queries.Drawn(self.articles, people, values["country"], values["month"], seed)

    def search(self):
        searches = self.drawn(seed=1).distinct()
        with recorder(port(self.service.elasticsearch)) as record, self.recording(record) as recording:
            recorded = Recorded(Client(recording.port), record, self.elasticsearch, INDEX)
            processors = {"service": self.service.processor, "Elasticsearch": self.processor_of_elasticsearch}
            measured = Search(self.folder, self.service.port, port(self.service.elasticsearch), processors, self.options.rounds, self.options.seconds)
            measured.warm(recorded, searches, self.options.warm)
            one = measured.distinct(recorded, searches, ONE)
            many = measured.distinct(recorded, searches, MANY)
            zipf = measured.zipf(recorded, searches, MANY)
            recorded.close()
        return {
            "distinct, one client": one,
            f"distinct, {MANY} clients": many,
            f"Zipf, {MANY} clients": zipf,
            "requests to Elasticsearch for a search": recorded.sent / recorded.asked,
        }

    def processor_of_elasticsearch(self):
        """Milliseconds since its start."""
        (node,) = self.elasticsearch.ask("GET", "/_nodes/stats/process")["nodes"].values()
        return node["process"]["cpu"]["total_in_millis"]

    def recording(self, record):
        folder = self.folder / "recording"
        folder.mkdir()
        settings = {"QUARKUS_ELASTICSEARCH_HOSTS": f"127.0.0.1:{record.server_port}", "FIHRIST_ANSWER_CACHE_SIZE": "0"}
        return Service(folder, settings=settings, java=java(self.options))

    def facets(self):
        searches = list(itertools.islice(self.drawn(seed=2).distinct(), facets.SEARCHES))
        mixes = {"distinct": searches, "Zipf": queries.zipf(searches[:ZIPF], DRAWN)}
        return {f"{MANY} clients": facets.measure(self, mixes, MANY)}

    def size(self):
        """Of the segments that searches read: Elasticsearch's own sum of files lags, and has those that were merged away."""
        # Those merged into others are let go by the next refresh and the next commit.
        self.elasticsearch.ask("POST", f"/{INDEX}/_refresh")
        self.elasticsearch.ask("POST", f"/{INDEX}/_flush")
        indices = self.elasticsearch.ask("GET", f"/{INDEX}/_segments")["indices"].values()
        copies = [copy for index in indices for copies in index["shards"].values() for copy in copies if copy["routing"]["primary"]]
        store = sum(segment["size_in_bytes"] for copy in copies for segment in copy["segments"].values() if segment["search"])
        text = corpus.size_of_text(self.articles)
        return {"index, bytes": store, "text, bytes": text, "index over text": store / text}

    def ingest(self):
        some = self.articles[:INGESTED]
        copies = itertools.islice(corpus.of_size(some, len(some) * (self.options.rounds + 1), seed=2), len(some), None)
        rounds = [list(itertools.islice(copies, len(some))) for _ in range(self.options.rounds)]
        return Ingest(self.api, KEY, self.elasticsearch, INDEX).measure(rounds)

    def start(self):
        """Of services beside this one, on the same Elasticsearch."""
        resident = self.service.resources()["resident"]
        contenders = {"as packaged": []}
        if CACHE.exists():
            contenders["AOT cache"] = CACHED
        taken = pairs.in_turn({name: functools.partial(self.started, name, cache) for name, cache in contenders.items()}, self.options.rounds)
        figures = {
            f"{figure}, {name}": statistics.median(start[figure] for start in starts)
            for name, starts in taken.items()
            for figure in ("seconds to ready", "MiB after the start")
        }
        return figures | {"MiB under load": resident}

    def started(self, name, cache, round_):
        folder = self.folder / f"{name} {round_}".replace(" ", "-")
        folder.mkdir()
        hosts = {"QUARKUS_ELASTICSEARCH_HOSTS": f"127.0.0.1:{port(self.service.elasticsearch)}"}
        begun = time.monotonic()
        with Service(folder, settings=hosts, java=[*self.options.java.split(), *cache]) as service:
            return {"seconds to ready": time.monotonic() - begun, "MiB after the start": service.resources()["resident"]}


def java(options):
    return options.java.split() + (CACHED if CACHE.exists() else [])


def measure(options, articles):
    """The figures of each size, smallest first."""
    sizes = sorted(options.sizes or [len(articles)])
    with tempfile.TemporaryDirectory(prefix="fihrist-speed-", ignore_cleanup_errors=True) as folder, Service(folder, java=java(options)) as service:
        bench = Bench(options, pathlib.Path(folder), len(articles), corpus.of_size(articles, sizes[-1]), service)
        for size in sizes:
            figures = bench.grow(size)
            for part in ("size", "search", *(ONCE if size == sizes[0] else []), *(LAST if size == sizes[-1] else [])):
                if part in options.parts:
                    print(f"{size} articles: {part} …", file=sys.stderr, flush=True)
                    figures[part] = getattr(bench, part)()
                    print(report.table([{part: figures[part]}]), file=sys.stderr, flush=True)
            yield figures


def main():
    options = arguments()
    os.chdir(PROJECT)
    print(f"Options: {' '.join(java(options))}", file=sys.stderr)
    articles = corpus.read(options.articles)
    figures = list(measure(options, articles))
    print(report.table(figures))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
