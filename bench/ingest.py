#!/usr/bin/env python3
"""Articles a second: the service's import beside Elasticsearch's own _bulk, in turn, on one server.

usage: ingest.py --articles news.ndjson --service http://localhost:8080 --elasticsearch http://localhost:9200
                 [--index articles] [--key KEY] [--rounds 2]

Each round sends all articles to the service (POST /v1/imports, one request, new ids), then the same lines with their ids to
_bulk of an index with the same mapping, 500 a request. Python 3 standard library only.
"""
import argparse
import json
import time
import urllib.request


def call(method, url, body=None, content_type="application/json", key=None):
    headers = {"Content-Type": content_type}
    if key:
        headers["X-API-Key"] = key
    request = urllib.request.Request(url, data=body, headers=headers, method=method)
    with urllib.request.urlopen(request, timeout=1800) as response:
        return json.load(response)


def service(args, lines, round_):
    body = b"".join(json.dumps({**a, "id": f"{a['id']}-{round_}"}, ensure_ascii=False).encode() + b"\n" for a in lines)
    started = time.perf_counter()
    report = call("POST", f"{args.service}/v1/imports?refresh=true", body, "application/x-ndjson", args.key)
    seconds = time.perf_counter() - started
    assert report["received"] == len(lines) and not report["rejected"], report["rejected"][:3]
    return seconds


def plain_bulk(args, lines, round_):
    """The documents that the service made of the articles, so that both write the same."""
    index = f"plain-{round_}"
    source = next(iter(call("GET", f"{args.elasticsearch}/{args.index}-read/_mapping").items()))
    settings = call("GET", f"{args.elasticsearch}/{source[0]}/_settings")[source[0]]["settings"]["index"]
    body = {"settings": {"number_of_replicas": 0, "analysis": settings["analysis"]}, "mappings": source[1]["mappings"]}
    call("PUT", f"{args.elasticsearch}/{index}", json.dumps(body).encode())
    documents = finished(args, lines, round_)
    started = time.perf_counter()
    for i in range(0, len(documents), 500):
        bulk = b"".join(b'{"create":{"_id":"%s"}}\n' % d[0] + d[1] + b"\n" for d in documents[i : i + 500])
        answer = call("POST", f"{args.elasticsearch}/{index}/_bulk", bulk, "application/x-ndjson")
        assert not answer["errors"]
    call("POST", f"{args.elasticsearch}/{index}/_refresh")
    seconds = time.perf_counter() - started
    call("DELETE", f"{args.elasticsearch}/{index}")
    return seconds


def finished(args, lines, round_):
    documents = []
    for i in range(0, len(lines), 500):
        ids = [f"{a['id']}-{round_}" for a in lines[i : i + 500]]
        got = call("POST", f"{args.elasticsearch}/{args.index}-read/_mget", json.dumps({"ids": ids}).encode())
        documents += [(d["_id"].encode(), json.dumps(d["_source"], ensure_ascii=False).encode()) for d in got["docs"]]
    return documents


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True)
    parser.add_argument("--service", default="http://localhost:8080")
    parser.add_argument("--elasticsearch", required=True)
    parser.add_argument("--index", default="articles")
    parser.add_argument("--key")
    parser.add_argument("--rounds", type=int, default=2)
    args = parser.parse_args()
    with open(args.articles, encoding="utf-8") as f:
        lines = [json.loads(line) for line in f if line.strip()]
    for round_ in range(args.rounds):
        ours, plain = service(args, lines, round_), plain_bulk(args, lines, round_)
        print(f"round {round_}: service {len(lines) / ours:,.0f}/s, _bulk {len(lines) / plain:,.0f}/s, ratio {plain / ours:.2f}", flush=True)


if __name__ == "__main__":
    main()
