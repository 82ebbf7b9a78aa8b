"""Elasticsearch asked directly: the stock indexes that the service is compared with, and what an index costs."""
from client import NDJSON, dump, seconds

STOCK = "fihrist_bench_arabic"
BATCH = 500

# For quality, each analyzer by itself: title and body in one field, BM25 as it is set, any word matches.
REFERENCE = {
    "text": {"type": "text", "analyzer": "standard", "fields": {"stock": {"type": "text", "analyzer": STOCK}}},
}
ANALYZERS = {"standard": "text", "stock `arabic`": "text.stock"}

# For the price, the article as one would index it without the service; offsets in the postings as in the service's index.
WHOLE_TEXT = {"type": "text", "analyzer": STOCK, "index_options": "offsets"}
ARTICLE = {
    "title": WHOLE_TEXT,
    "body": WHOLE_TEXT,
    "source": {"type": "keyword"},
    "url": {"type": "keyword"},
    "published": {"type": "date", "ignore_malformed": True},
}


def create(client, name, properties):
    one_shard = {"number_of_shards": 1, "number_of_replicas": 0}
    client.ask("PUT", f"/{name}", {"settings": one_shard, "mappings": {"dynamic": False, "properties": properties}})


def create_twin(client, name, original):
    """An empty index with another's settings and mapping."""
    described = next(iter(client.ask("GET", f"/{original}").values()))
    settings = described["settings"]["index"]
    for own in ("uuid", "creation_date", "provided_name", "version"):
        del settings[own]
    client.ask("PUT", f"/{name}", {"settings": settings, "mappings": described["mappings"]})


def bulk(client, name, documents):
    """Writes documents, pairs of id and source, and makes them searchable."""
    for batch in batches(documents):
        body = b"".join(dump({"create": {"_id": id_}}) + b"\n" + dump(source) + b"\n" for id_, source in batch)
        send_bulk(client, name, body)
    client.ask("POST", f"/{name}/_refresh")


def send_bulk(client, name, body):
    answer = client.send("POST", f"/{name}/_bulk?filter_path=errors,items.*.error", body, NDJSON)
    if b'"errors":false' not in answer:
        raise RuntimeError(f"_bulk of {name}: {answer[:2000].decode()}")


def stored(client, name, ids):
    """The documents of an index, pairs of id and source."""
    documents = []
    for batch in batches(ids):
        found = client.ask("POST", f"/{name}/_mget", {"ids": batch})
        documents += [(document["_id"], document["_source"]) for document in found["docs"]]
    return documents


def batches(items):
    return (items[start : start + BATCH] for start in range(0, len(items), BATCH))


def seconds_of_bulk(client, name, documents):
    return seconds(lambda: bulk(client, name, documents))


def require_count(client, name, expected):
    count = client.ask("GET", f"/{name}/_count")["count"]
    if count != expected:
        raise RuntimeError(f"{name} has {count} documents, not {expected}")


def merge(client, name):
    """One segment, so that size and speed do not hang on where the writing happened to stop."""
    client.ask("POST", f"/{name}/_forcemerge?max_num_segments=1")
    client.ask("POST", f"/{name}/_flush")
    client.ask("POST", f"/{name}/_refresh")


def size(client, name):
    """Bytes on disk, one copy."""
    return client.ask("GET", f"/{name}/_stats/store")["_all"]["primaries"]["store"]["size_in_bytes"]


def delete_all(client):
    for name in client.ask("GET", "/_all/_alias"):
        client.ask("DELETE", f"/{name}")


def match(field, text):
    return {"size": 100, "_source": False, "query": {"match": {field: text}}}


def article_search(text, highlight):
    """A page as the service answers it: ten articles without their body, the exact total, the same passages."""
    request = {
        "size": 10,
        "track_total_hits": True,
        "_source": {"excludes": ["body"]},
        "query": {"multi_match": {"query": text, "fields": ["title", "body"]}},
    }
    if highlight:
        request["highlight"] = {
            "type": "unified",
            "order": "score",
            "fields": {
                "title": {"number_of_fragments": 0},
                "body": {"fragment_size": 220, "number_of_fragments": 2, "no_match_size": 220},
            },
        }
    return request
