"""What the service's way of searching costs beside the stock analyzer: space, time to index, time to answer."""
import functools

import index
from client import dump, seconds
from measures import percentile

STOCK, DIRECT, API = "stock `arabic`", "ours, asked directly", "ours, through the API"


def indexing(client, collection, ours, rounds):
    """Seconds of _bulk, the best of the rounds: articles with the stock analyzer, then the service's finished documents."""
    articles = [(article["id"], {k: v for k, v in article.items() if k != "id"}) for article in collection.articles]
    finished = index.stored(client, ours, [id_ for id_, _ in articles])
    stock, twin = [], []
    for round_ in range(rounds):
        if round_:
            client.ask("DELETE", "/stock")
        index.create(client, "stock", index.ARTICLE)
        stock.append(index.seconds_of_bulk(client, "stock", articles))
        index.create_twin(client, "twin", ours)
        twin.append(index.seconds_of_bulk(client, "twin", finished))
        client.ask("DELETE", "/twin")
    index.require_count(client, "stock", len(articles))
    return {STOCK: min(stock), DIRECT: min(twin)}


def sample(queries, count):
    """Queries spread evenly over the set."""
    step = max(1, len(queries) // count)
    return [query["text"] for query in queries[::step]][:count]


def answering(client, api, record, texts, highlight, args):
    """Milliseconds of every request by contender; api asks the service, record gives the searches it sends for a text."""
    recorded = {text: record(text, highlight) for text in texts}
    stock = {text: dump(index.article_search(text, highlight)) for text in texts}
    contenders = {
        STOCK: lambda text: client.send("POST", "/stock/_search", stock[text]),
        DIRECT: lambda text: [search.send(client) for search in recorded[text]],
        API: lambda text: api(text, highlight),
    }
    in_turn(contenders, texts, args.warmup)
    return in_turn(contenders, texts, args.rounds)


def in_turn(contenders, texts, rounds):
    """Every text is asked of all contenders before the next one, and another contender begins each time."""
    names = list(contenders)
    taken = {name: [] for name in names}
    for _ in range(rounds):
        for i, text in enumerate(texts):
            first = i % len(names)
            for name in names[first:] + names[:first]:
                taken[name].append(1000 * seconds(functools.partial(contenders[name], text)))
    return taken


def summary(times):
    """Median and 99th percentile by contender."""
    return {name: {"p50_ms": percentile(t, 0.5), "p99_ms": percentile(t, 0.99)} for name, t in times.items()}
