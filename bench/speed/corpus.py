"""The articles: a file, or copies of them with other words in their places, so that no copy belongs to the story of another."""
import gzip
import itertools
import json
import random

# Of the words of a copy so many are others. Copies of a story have nine tenths of their words in common.
CHANGED = 0.3


def read(path):
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def of_size(articles, size, seed=1):
    """So many articles: first those given, then copies of them, drawn anew from the same seed each time."""
    chance = random.Random(seed)
    words = [word for article in articles for word in f"{article['title']} {article.get('body', '')}".split()]
    for number, article in enumerate(itertools.islice(itertools.cycle(articles), size)):
        copy = number // len(articles)
        yield article if copy == 0 else changed(article, f"{seed}.{copy}", words, chance)


def changed(article, copy, words, chance):
    others = {part: text(article.get(part, ""), words, chance) for part in ("title", "body")}
    return {name: value for name, value in article.items() if name != "url"} | others | {"id": f"{article['id']}-{copy}"}


def original(copy):
    """The id of the article that a copy was made of."""
    return copy["id"].rpartition("-")[0]


def text(written, words, chance):
    return " ".join(chance.choice(words) if chance.random() < CHANGED else word for word in written.split(" "))


def size_of_text(articles):
    """Bytes of titles and bodies in UTF-8."""
    return sum(len(article["title"].encode()) + len(article.get("body", "").encode()) for article in articles)
