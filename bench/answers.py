#!/usr/bin/env python3
"""Times what is asked of a running service beside suggestions: searches, timelines, trends, similar articles, facets.

    python3 bench/answers.py --articles news.ndjson[.gz] [--service http://localhost:8080] [--queries 400]

The articles must have been imported. Words are taken from their titles, ids are theirs; prints the time of an answer in milliseconds.
Requests go one after another over one connection; a first round of others, not counted, warms the service up. Start it with
FIHRIST_RATE_LIMIT_ENABLED=false.
"""
import argparse
import datetime
import gzip
import http.client
import json
import random
import time
import urllib.parse


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True)
    parser.add_argument("--service", default="http://localhost:8080")
    parser.add_argument("--queries", type=int, default=400, help="of each kind")
    return parser.parse_args()


class Drawn:
    """Words, ids and months of articles, drawn by chance."""

    def __init__(self, path):
        self.chance = random.Random(1)
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
            articles = [json.loads(line) for line in lines]
        self.ids = [article["id"] for article in articles]
        self.titles = [article["title"].replace('"', "").split() for article in articles]
        self.days = sorted(article["published"][:10] for article in articles if article.get("published"))

    def id(self):
        return urllib.parse.quote(self.chance.choice(self.ids), safe="")

    def words(self, count):
        words = self.chance.choice(self.titles)
        while len(words) < count:
            words = self.chance.choice(self.titles)
        first = self.chance.randrange(len(words) - count + 1)
        return " ".join(words[first : first + count])

    def month(self):
        first = datetime.date.fromisoformat(self.chance.choice(self.days))
        return {"from": first.isoformat(), "to": (first + datetime.timedelta(days=30)).isoformat()}


def kinds(drawn):
    return {
        "search": lambda: ("articles", {"q": drawn.words(3)}),
        "search, stories": lambda: ("articles", {"q": drawn.words(3), "collapse": "story"}),
        "timeline": lambda: ("timeline", {"q": drawn.words(2), "interval": "month"}),
        "trends": lambda: ("trends", drawn.month() | {"compare": drawn.chance.randint(30, 365)}),
        "similar": lambda: (f"articles/{drawn.id()}/similar", {}),
        "article": lambda: (f"articles/{drawn.id()}", {}),
        "facet": lambda: ("facets/person", {"prefix": drawn.words(1)[:3]}),
    }


def milliseconds(connection, asked):
    times = []
    for path, parameters in asked:
        begun = time.perf_counter()
        connection.request("GET", f"/v1/{path}?{urllib.parse.urlencode(parameters)}")
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise SystemExit(f"{path} {parameters}: {response.status} {body[:200]}")
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)


def main():
    options = arguments()
    address = urllib.parse.urlsplit(options.service)
    connection = http.client.HTTPConnection(address.hostname, address.port)
    print(f"{'asked for':16} {'queries':>7} {'p50':>6} {'p90':>6} {'p99':>6}   milliseconds")
    for kind, ask in kinds(Drawn(options.articles)).items():
        milliseconds(connection, [ask() for _ in range(options.queries)])
        times = milliseconds(connection, [ask() for _ in range(options.queries)])
        print(f"{kind:16} {len(times):7} " + " ".join(f"{times[int(len(times) * part)]:6.1f}" for part in (0.5, 0.9, 0.99)))


if __name__ == "__main__":
    main()
