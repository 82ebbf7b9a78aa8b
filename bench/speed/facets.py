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


def measure(bench, searches, clients):
    """Requests a second of each, and how many times as many the service answers."""
    options, folder = bench.options, bench.folder
    articles = list(finished(bench.elasticsearch, bench.index))
    lines = folder / "finished.ndjson"
    with open(lines, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in articles)
    of_service = load.write(folder / "facets-service.tsv", [("GET", queries.path(s), None) for s in searches])
    of_orama = load.write(folder / "facets-orama.tsv", [("GET", "/?" + urllib.parse.urlencode(s), None) for s in searches])
    figures = {}
    absent = []
    contenders = {"service": lambda round_: load.run(bench.service.port, of_service, clients, options.seconds)}
    with contextlib.ExitStack() as stack:
        if Postgres.missing():
            absent.append(Postgres.missing())
        else:
            postgres = stack.enter_context(Postgres(folder / "postgres"))
            postgres.load(articles, searches)
            contenders["PostgreSQL"] = lambda round_: postgres.measure(len(searches), clients, options.seconds)
        if orama.missing():
            absent.append(orama.missing())
        else:
            port = stack.enter_context(orama.running(folder / "orama", lines))
            contenders["Orama"] = lambda round_: load.run(port, of_orama, clients, options.seconds)
        index = lucene.Index(folder / "lucene", lines, searches)
        contenders["Lucene"] = lambda round_: index.measure(clients, options.seconds)
        taken = pairs.in_turn(contenders, options.rounds)
    for name, runs in taken.items():
        figures[f"{name}, requests/s"] = pairs.spread([run["per_second"] for run in runs])
        if name != "service":
            figures[f"service over {name}"] = pairs.ratios(taken, "service", name, "per_second")
    return figures | {"left out": ", ".join(absent) or "none"}
