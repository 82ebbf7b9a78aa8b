#!/usr/bin/env python3
"""Times suggestions as somebody types, against a running service that has the articles of a file.

    python3 bench/suggest.py --articles news.ndjson[.gz] [--service http://localhost:8080] [--queries 500]

Types titles letter by letter, from the second letter to the twenty-fifth, and likewise names of people as the person facet lists
them, and those names with two letters exchanged; prints the time of an answer in milliseconds. Requests go one after another over
one connection; a first round of other texts, not counted, warms the service up. So many requests are more than the service grants
one client: start it with FIHRIST_RATE_LIMIT_ENABLED=false.
"""
import argparse
import gzip
import http.client
import json
import random
import time
import urllib.parse


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True, help="NDJSON with titles")
    parser.add_argument("--service", default="http://localhost:8080")
    parser.add_argument("--queries", type=int, default=500, help="of each kind")
    return parser.parse_args()


class Client:
    def __init__(self, service):
        address = urllib.parse.urlsplit(service)
        self.connection = http.client.HTTPConnection(address.hostname, address.port)

    def get(self, path, **parameters):
        self.connection.request("GET", path + "?" + urllib.parse.urlencode(parameters))
        response = self.connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise SystemExit(f"{path} {parameters}: {response.status} {body[:200]}")
        return json.loads(body)


def typed(texts, count, chance):
    """What is in the box after each letter, text after text."""
    keys = []
    while len(keys) < count:
        text = chance.choice(texts)
        keys.extend(text[:end] for end in range(2, min(len(text), 25) + 1))
    return keys[:count]


def misspelled(name, chance):
    """With two neighbours of its middle exchanged."""
    at = chance.randrange(1, max(2, len(name) - 2))
    return name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]


def milliseconds(client, queries):
    times = []
    for query in queries:
        begun = time.perf_counter()
        client.get("/v1/suggest", q=query)
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)


def main():
    options = arguments()
    chance = random.Random(1)
    with (gzip.open if options.articles.endswith(".gz") else open)(options.articles, "rt", encoding="utf-8") as lines:
        titles = [title for line in lines if len(title := json.loads(line)["title"].strip()) > 1]
    client = Client(options.service)
    people = client.get("/v1/facets/person", **{"facet.limit": 200, "lang": "ar"})["values"]
    latin = client.get("/v1/facets/person", **{"facet.limit": 200, "lang": "en"})["values"]
    kinds = {
        "titles": titles,
        "people, Arabic": [value["label"] for value in people],
        "people, Latin": [value["label"] for value in latin],
        "misspelled": [misspelled(value["label"], chance) for value in people + latin],
    }
    print(f"{'typed':16} {'queries':>7} {'p50':>6} {'p95':>6} {'p99':>6} {'max':>6}   milliseconds")
    for kind, texts in kinds.items():
        milliseconds(client, typed(texts, options.queries, chance))
        times = milliseconds(client, typed(texts, options.queries, chance))
        shown = [times[int(len(times) * part)] for part in (0.5, 0.95, 0.99)] + [times[-1]]
        print(f"{kind:16} {len(times):7} " + " ".join(f"{value:6.1f}" for value in shown))


if __name__ == "__main__":
    main()
