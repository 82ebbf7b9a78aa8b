#!/usr/bin/env python3
"""Pairs of articles to be read by somebody who judges the stories: are they one text or not?

usage: stories.py --articles news.ndjson[.gz] --elasticsearch http://localhost:9200 [--index articles]
                  [--pairs 100] [--near 50] [--from 0.55] [--seed 1]

The articles must have been imported by a running service; their stories and signatures are read from its Elasticsearch. Told are the number of
stories, how many repeated addresses and repeated texts are in different stories, and two samples: pairs of one story whose texts are not the
same byte for byte, and pairs of different stories that have much in common nevertheless. Of the latter only pairs are looked at that share a
band of their signatures, and of each band's articles the first 50 in the file: their number is a lower bound. Of each pair: headlines, sources, days,
the estimated overlap, and the longest differences. Python 3 standard library only.
"""
import argparse
import base64
import collections
import difflib
import gzip
import itertools
import json
import random
import re
import urllib.request

# A band that very many share (a publisher's usual ending) would make millions of pairs.
BAND_ARTICLES = 50


def read(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        return {a["id"]: a for a in (json.loads(line) for line in f if line.strip())}


def stored(args, ids):
    found = {}
    for i in range(0, len(ids), 1000):
        body = json.dumps({"ids": ids[i : i + 1000]}).encode()
        url = f"{args.elasticsearch}/{args.index}-read/_mget?_source=story,signature"
        request = urllib.request.Request(url, data=body, headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as response:
            found |= {d["_id"]: d["_source"] for d in json.load(response)["docs"] if d["found"]}
    return found


def overlap(one, other):
    """As Signature.overlap: equal bytes, less what chance makes equal."""
    a, b = (b"".join(base64.urlsafe_b64decode(t[1:]) for t in s) for s in (one, other))
    equal = sum(x == y for x, y in zip(a, b)) / max(len(a), 1)
    return max(0, (equal - 1 / 256) / (1 - 1 / 256))


def near_pairs(documents, lowest):
    """Pairs of different stories that overlap by at least so much: of those with a common band, among the first articles of each band only."""
    by_band = collections.defaultdict(list)
    for id_, d in documents.items():
        for band in d.get("signature", []):
            by_band[band].append(id_)
    pairs = {p for ids in by_band.values() for p in itertools.combinations(sorted(ids[:BAND_ARTICLES]), 2)}
    pairs = [p for p in pairs if documents[p[0]]["story"] != documents[p[1]]["story"]]
    estimates = {p: overlap(documents[p[0]]["signature"], documents[p[1]]["signature"]) for p in pairs}
    return {p: e for p, e in estimates.items() if e >= lowest}


def split(articles, documents, key):
    """How many of the articles that repeat a key are in another story than the first one with it."""
    groups = collections.defaultdict(list)
    for id_, article in articles.items():
        if article.get(key):
            groups[article[key]].append(documents[id_]["story"])
    surplus = sum(len(g) - 1 for g in groups.values())
    return surplus, sum(story != g[0] for g in groups.values() for story in g[1:])


def show(n, pair, articles, documents):
    a, b = (articles[id_] for id_ in pair)
    words = [re.findall(r"\w+", x["body"]) for x in (a, b)]
    estimate = overlap(*(documents[id_].get("signature", []) for id_ in pair))
    print(f"\n{n}. {pair[0]} {pair[1]} overlap {estimate:.2f}, {len(words[0])}/{len(words[1])} words")
    for x in (a, b):
        print(f"   {x.get('source')} {x.get('published', '')[:10]} {x['title']} | {x['body'][:160]!r}")
    matcher = difflib.SequenceMatcher(None, *words, autojunk=False)
    parts = [(i, j, k, m) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"]
    print(f"   {len(parts)} differences")
    for i, j, k, m in sorted(parts, key=lambda p: p[0] - p[1] + p[2] - p[3])[:3]:
        print(f"   -{j - i} {' '.join(words[0][i:j][:20])}\n   +{m - k} {' '.join(words[1][k:m][:20])}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True)
    parser.add_argument("--elasticsearch", required=True)
    parser.add_argument("--index", default="articles")
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--near", type=int, default=50)
    parser.add_argument("--from", type=float, default=0.55, dest="lowest")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    random.seed(args.seed)

    articles = read(args.articles)
    documents = stored(args, list(articles))
    articles = {id_: a for id_, a in articles.items() if id_ in documents}
    stories = collections.defaultdict(list)
    for id_, document in documents.items():
        stories[document["story"]].append(id_)
    several = [ids for ids in stories.values() if len(ids) > 1]
    pairs = [p for ids in several for p in itertools.combinations(ids, 2)]
    edited = [p for p in pairs if articles[p[0]]["body"] != articles[p[1]]["body"]]
    print(f"{len(documents)} articles, {len(stories)} stories, {len(several)} of more than one article, the largest of {max(map(len, stories.values()))}")
    print(f"{len(pairs)} pairs of one story, {len(edited)} of them not byte for byte the same")
    for key in ("url", "body"):
        surplus, elsewhere = split(articles, documents, key)
        print(f"{surplus} articles repeat the {key} of another one, {elsewhere} of them in another story")
    near = near_pairs(documents, args.lowest)
    own = sum(articles[a].get("source") == articles[b].get("source") for a, b in near)
    print(f"{len(near)} pairs of different stories overlap by {args.lowest} or more, {own} of them of one source;")
    print(f"looked for among those with a common band, in at most {BAND_ARTICLES} articles of each band")

    print("\n== pairs of one story")
    for n, pair in enumerate(random.sample(edited, min(args.pairs, len(edited))), 1):
        show(n, pair, articles, documents)
    print("\n== pairs of different stories")
    for n, pair in enumerate(random.sample(sorted(near), min(args.near, len(near))), 1):
        show(n, pair, articles, documents)


if __name__ == "__main__":
    main()
