"""The figures as Markdown."""
from measures import MEASURES
from price import API, DIRECT, STOCK

TIMES = [(kind, share) for kind in ("plain", "highlighted") for share in ("p50_ms", "p99_ms")]


def markdown(run):
    return "\n".join([heading(run), "", *skipped(run), *quality_table(run), "", *price_table(run)])


def heading(run):
    versions = ", ".join(f"{name} {version}" for name, version in run["versions"].items())
    return f"{run['date']}; {versions}; {run['processors']} processors, Elasticsearch heap {run['heap']}."


def skipped(run):
    return [f"Not there, and left out: {', '.join(run['skipped'])}.", ""] if run["skipped"] else []


def quality_table(run):
    rows = [
        [described(collection) if first else "", analyzer, *(figure(values[measure]) for measure in MEASURES)]
        for collection in run["collections"]
        for first, (analyzer, values) in numbered(collection["quality"])
    ]
    return table(["set", "", *MEASURES], rows)


def price_table(run):
    header = ["set", "", "index", "indexing", "p50", "p99", "p50, highlights", "p99, highlights"]
    rows = [row for collection in run["collections"] for row in price_rows(collection)]
    return table(header, rows)


def price_rows(collection):
    price = collection["price"]
    for first, name in ((True, STOCK), (False, DIRECT), (False, API)):
        yield [
            described(collection) if first else "",
            name,
            beside(price["bytes"], name, 1e-6, "MB"),
            beside(price["seconds"], name, 1, "s"),
            *(beside({n: t[share] for n, t in price[kind].items()}, name, 1, "ms") for kind, share in TIMES),
        ]


def beside(values, name, scale, unit):
    """A value, and how many times the stock one it is; nothing where it was not measured."""
    if name not in values:
        return ""
    shown = f"{values[name] * scale:.1f} {unit}"
    return shown if name == STOCK else f"{shown} (×{values[name] / values[STOCK]:.2f})"


def described(collection):
    return f"{collection['name']} ({collection['articles']:,} articles, {collection['queries']:,} queries)"


def numbered(values):
    return ((i == 0, item) for i, item in enumerate(values.items()))


def figure(value):
    return f"{value:.3f}".removeprefix("0")


def table(header, rows):
    aligned = ["---"] * 2 + ["---:"] * (len(header) - 2)
    return ["| " + " | ".join(row) + " |" for row in (header, aligned, *rows)]
