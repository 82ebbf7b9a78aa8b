#!/usr/bin/env python3
"""Builds the index anew while articles are searched, written and deleted, and looks for failed searches and lost writes.

    python3 bench/reindex.py --articles news.ndjson[.gz] [--writers 2] [--searchers 2] [--json figures.json]

Needs ./mvnw package and a JDK of 21 or newer in JAVA_HOME. Starts the packaged service with its own Elasticsearch in a temporary folder
(TMPDIR), imports the articles and reindexes them. Ends with 1 where a search failed or a write was lost. Python 3 standard library only.
"""
import argparse
import collections
import gzip
import json
import pathlib
import random
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse

import kills
from packaged import Service


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True)
    parser.add_argument("--writers", type=int, default=2)
    parser.add_argument("--searchers", type=int, default=2)
    parser.add_argument("--json", help="file for the figures")
    return parser.parse_args()


class Fire:
    """What goes on meanwhile, and how long it takes."""

    def __init__(self, service, titles):
        self.service = service
        self.titles = titles
        self.ended = threading.Event()
        self.failures = collections.Counter()
        self.searches = []
        self.writes = []
        self.accepted = {}

    def timed(self, times, kind, *request):
        begun = time.perf_counter()
        try:
            with self.service.call(*request) as response:
                response.read()
            return True
        except (OSError, urllib.error.URLError) as failure:
            self.failures[f"{kind}: {failure}"] += 1
            return False
        finally:
            times.append((time.perf_counter() - begun) * 1000)

    def search(self, seed):
        chance = random.Random(seed)
        while not self.ended.is_set():
            query = " ".join(chance.choice(self.titles).split()[:2])
            self.timed(self.searches, "search", "GET", "/v1/articles?" + urllib.parse.urlencode({"q": query}))

    def write(self, writer):
        chance = random.Random(writer)
        number = 0
        while not self.ended.is_set():
            id_ = f"written-{writer}-{chance.randrange(2000)}"
            number += 1
            if self.accepted.get(id_) and chance.randrange(4) == 0:
                if self.timed(self.writes, "write", "DELETE", f"/v1/articles/{id_}"):
                    self.accepted[id_] = None
            else:
                title = f"{chance.choice(self.titles)} {number}"
                body = json.dumps({"title": title}).encode()
                if self.timed(self.writes, "write", "PUT", f"/v1/articles/{id_}", body, "application/json"):
                    self.accepted[id_] = title


def lost(fire, articles):
    """Articles that are not as they were accepted last."""
    found = {article["id"]: article["title"] for article in kills.stored(fire.service)}
    wrong = [id_ for id_, title in fire.accepted.items() if found.get(id_) != title]
    return wrong + [id_ for id_ in articles if id_ not in found]


def main():
    options = arguments()
    with (gzip.open if options.articles.endswith(".gz") else open)(options.articles, "rb") as lines:
        articles = [line.rstrip(b"\n") + b"\n" for line in lines if line.strip()]
    parsed = [json.loads(line) for line in articles]
    with tempfile.TemporaryDirectory(prefix="fihrist-reindex-", ignore_cleanup_errors=True) as folder, Service(folder) as service:
        kills.imported(service, articles, collections.Counter())
        fire = Fire(service, [article["title"] for article in parsed])
        threads = [threading.Thread(target=fire.search, args=(i,)) for i in range(options.searchers)]
        threads += [threading.Thread(target=fire.write, args=(i,)) for i in range(options.writers)]
        for thread in threads:
            thread.start()
        begun = time.monotonic()
        service.call("POST", "/v1/reindex").read()
        status = {"state": "running"}
        while status["state"] == "running":
            time.sleep(0.5)
            status = service.json("/v1/reindex")
        seconds = time.monotonic() - begun
        time.sleep(2)
        fire.ended.set()
        for thread in threads:
            thread.join()
        service.call("POST", "/v1/imports?refresh=true", articles[0], "application/x-ndjson").read()
        wrong = lost(fire, [article["id"] for article in parsed])
    median = lambda times: round(sorted(times)[len(times) // 2], 1)
    figures = {
        "articles": len(articles),
        "ended": status["state"],
        "seconds": round(seconds),
        "written meanwhile and copied": status["caughtUp"],
        "searches": len(fire.searches),
        "search p50, ms": median(fire.searches),
        "longest search, ms": round(max(fire.searches)),
        "writes": len(fire.writes),
        "write p50, ms": median(fire.writes),
        "longest write, ms": round(max(fire.writes)),
        "failures": dict(fire.failures),
        "lost": len(wrong),
    }
    print(json.dumps(figures, indent=2, ensure_ascii=False))
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(figures))
    sys.exit(bool(wrong or fire.failures or status["state"] != "done"))


if __name__ == "__main__":
    main()
