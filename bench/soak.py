#!/usr/bin/env python3
"""Keeps the packaged service under mixed load with a small heap, and looks for what grows.

    python3 bench/soak.py [--minutes 20] [--articles seeds/articles.ndjson] [--json figures.json]

Needs ./mvnw package and a JDK of 21 or newer in JAVA_HOME. Starts the packaged service (-Xmx256m) with its own Elasticsearch in a
temporary folder (TMPDIR). Clients search with facets and snippets, read on and stop in the middle, ask for suggestions, cards and
feeds, break exports off, write, delete, import at once and asynchronously, build the index anew now and then, and err. Every ten
seconds the resources of the service are read, and the points in time that Elasticsearch keeps. Ends with 1 where the median of the
last third of the run lies above that of the first by more than the margin, where points in time are left after their life is over, or
where an answer was an error of the service. Python 3 standard library only.
"""
import argparse
import collections
import contextlib
import http.client
import json
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

from packaged import KEY, Service

EVERY = 10
# The first minutes load classes, compile and fill caches; growth is looked for behind them.
WARM_UP = 120
# The service keeps the reports of its last asynchronous imports.
REPORTS = 100
# How much more than in the first third the median of the last may be: a part of it, and an amount of its own unit.
MARGINS = {"resident": (0.15, 20), "heap after collection": (0.25, 15), "threads": (0.1, 10), "files": (0.1, 15), "connections": (0.1, 10),
           "points in time": (0.25, 20), "temporary files": (0.25, REPORTS)}
CURSOR_LIFETIME = 30


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--articles", default="seeds/articles.ndjson")
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--rate", type=float, default=60, help="requests a second of all clients together, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", help="file for the figures")
    return parser.parse_args()


class Client(threading.Thread):
    """Asks for one thing after another, drawn by chance, over connections of its own."""

    def __init__(self, number, service, articles, options, end):
        super().__init__(daemon=True)
        self.chance = random.Random(f"{options.seed}-{number}")
        self.number = number
        self.port = service.port
        self.articles = articles
        self.words = [word for article in articles for word in article["title"].replace('"', "").split()]
        self.pause = options.clients / options.rate
        self.end = end
        self.connection = None
        self.done = []  # (kind, second, milliseconds, status)

    KINDS = {
        "search": 30, "read on": 10, "suggest": 20, "facet": 6, "timeline": 4, "trends": 2, "card": 6, "similar": 5, "article": 8, "feed": 4, "analyze": 4,
        "export": 2, "export broken off": 2, "write": 5, "delete": 3, "import": 1.5, "import asynchronously": 0.7, "page": 2, "wrong request": 6, "reindex": 0.02,
    }

    def run(self):
        kinds, weights = zip(*self.KINDS.items())
        while time.monotonic() < self.end:
            kind = self.chance.choices(kinds, weights)[0]
            begun = time.monotonic()
            try:
                status = getattr(self, kind.replace(" ", "_"))()
            except (OSError, http.client.HTTPException) as failure:
                self.close()
                status = type(failure).__name__
            took = time.monotonic() - begun
            self.done.append((kind, begun, took * 1000, status))
            time.sleep(max(0, self.pause - took))
        self.close()

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def ask(self, method, path, parameters=None, body=None, headers=None):
        """The status and what is in the answer."""
        response = self.begin(method, path, parameters, body, headers)
        content = response.read()
        return response.status, content

    def begin(self, method, path, parameters=None, body=None, headers=None):
        if self.connection is None:
            self.connection = http.client.HTTPConnection("localhost", self.port, timeout=120)
        address = path + ("?" + urllib.parse.urlencode(parameters) if parameters else "")
        self.connection.request(method, address, body, {"X-API-Key": KEY} | (headers or {}))
        return self.connection.getresponse()

    def text(self, most=3):
        return " ".join(self.chance.choices(self.words, k=self.chance.randint(1, most)))

    def own(self):
        return f"soak-{self.chance.randrange(300)}"

    def sent(self, **members):
        article = dict(self.chance.choice(self.articles))
        article.pop("url", None)
        return article | {"id": self.own(), "title": f"{article['title']} {self.chance.randrange(1000)}"} | members

    def seed_id(self):
        return urllib.parse.quote(self.chance.choice(self.articles)["id"], safe="")

    def search(self):
        parameters = {"q": self.text(), "collapse": self.chance.choice(["none", "story"]), "explain": self.chance.choice(["true", "false"])}
        return self.ask("GET", "/v1/articles", parameters)[0]

    def read_on(self):
        """Some pages, then no more: what the service keeps for the next has to go by itself."""
        parameters = {"limit": 3, "facets": "none", "sort": "newest"} | ({"q": self.text(1)} if self.chance.random() < 0.5 else {})
        for _ in range(self.chance.randint(1, 4)):
            status, content = self.ask("GET", "/v1/articles", parameters)
            following = json.loads(content).get("next") if status == 200 else None
            if not following:
                break
            parameters["cursor"] = following
        return status

    def suggest(self):
        return self.ask("GET", "/v1/suggest", {"q": self.text(1)[:4]})[0]

    def facet(self):
        return self.ask("GET", "/v1/facets/" + self.chance.choice(["person", "country", "month", "source"]), {"q": self.text(1)})[0]

    def timeline(self):
        return self.ask("GET", "/v1/timeline", {"q": self.text(1), "interval": "month"})[0]

    def trends(self):
        return self.ask("GET", "/v1/trends", {"from": "2025-01-01", "to": "2025-06-30", "compare": 365})[0]

    def card(self):
        return self.ask("GET", self.chance.choice(["/v1/persons/vladimir-putin", "/v1/countries/EG", "/v1/persons/kim-jong-un"]))[0]

    def similar(self):
        return self.ask("GET", f"/v1/articles/{self.seed_id()}/similar")[0]

    def article(self):
        return self.ask("GET", f"/v1/articles/{self.seed_id()}")[0]

    def feed(self):
        return self.ask("GET", "/v1/feed", {"q": self.text(1)}, headers={"Accept": self.chance.choice(["application/atom+xml", "application/feed+json"])})[0]

    def analyze(self):
        text = self.chance.choice(self.articles)["body"]
        return self.ask("POST", "/v1/analyze", body=json.dumps({"text": text}), headers={"Content-Type": "application/json"})[0]

    def export(self):
        return self.ask("GET", "/v1/export", {"format": self.chance.choice(["ndjson", "csv"])})[0]

    def export_broken_off(self):
        response = self.begin("GET", "/v1/export")
        response.read(5000)
        self.close()
        return response.status

    def write(self):
        body = json.dumps(self.sent())
        return self.ask("POST", "/v1/articles", body=body, headers={"Content-Type": "application/json"})[0]

    def delete(self):
        return self.ask("DELETE", f"/v1/articles/{self.own()}")[0]

    def lines(self):
        return "\n".join(json.dumps(self.sent()) for _ in range(20)).encode()

    def import_(self, **headers):
        return self.ask("POST", "/v1/imports", body=self.lines(), headers={"Content-Type": "application/x-ndjson"} | headers)[0]

    def import_asynchronously(self):
        return self.import_(Prefer="respond-async")

    def page(self):
        page = self.chance.choice(sorted(pathlib.Path("seeds/pages").iterdir()))
        kind = "text/html" if page.suffix == ".html" else "text/plain"
        return self.ask("POST", "/v1/imports", {"url": f"https://example.org/soak/{page.name}"}, page.read_bytes(), {"Content-Type": kind})[0]

    def wrong_request(self):
        path, parameters = self.chance.choice([
            ("/v1/articles", {"month": "2025-13"}), ("/v1/articles", {"x": 1}), ("/v1/articles/none", None), ("/v1/nothing", None), ("/v1/articles", {"cursor": "x"}), ("/v1/facets/x", None),
        ])
        return self.ask("GET", path, parameters)[0]

    def reindex(self):
        return self.ask("POST", "/v1/reindex")[0]


setattr(Client, "import", Client.import_)


def connections(pid):
    """TCP connections of a process, as the kernel lists them."""
    sockets = set()
    for entry in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(OSError):
            sockets.add(str(entry.readlink()))
    lines = [line.split() for table in ("tcp", "tcp6") for line in pathlib.Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]]
    return sum(f"socket:[{line[9]}]" in sockets and line[3] != "0A" for line in lines)


def heap_after_collection(service):
    """MiB that were left after the last collection of all, which this asks for."""
    jcmd = str(pathlib.Path(service.environment["JAVA_HOME"], "bin", "jcmd"))
    subprocess.run([jcmd, str(service.process.pid), "GC.run"], capture_output=True, check=True)
    with service.call("GET", "/q/metrics") as answer:
        lines = answer.read().decode()
    used = [float(value) for value in re.findall(r'^jvm_memory_used_bytes\{[^}]*area="heap"[^}]*} (\S+)', lines, re.M)]
    return round(sum(used) / 2**20)


def open_contexts(service):
    with urllib.request.urlopen(service.elasticsearch + "/_nodes/stats/indices/search", timeout=60) as answer:
        nodes = json.load(answer)["nodes"].values()
    return sum(node["indices"]["search"]["open_contexts"] for node in nodes)


def sample(service):
    return service.resources() | {
        "heap after collection": heap_after_collection(service),
        "connections": connections(service.process.pid),
        "points in time": open_contexts(service),
        "temporary files": sum(path.is_file() for part in ("tmp", "imports") for path in (service.folder / part).rglob("*")),
    }


def sampled(service, seconds):
    """Samples over a time; one that Elasticsearch is too busy for is left out."""
    samples = []
    begun = time.monotonic()
    while time.monotonic() < begun + seconds:
        time.sleep(EVERY)
        with contextlib.suppress(OSError):
            samples.append({"second": round(time.monotonic() - begun)} | sample(service))
    return samples


def settled(service):
    """Points in time that are open still when their life is over, and what else there is then."""
    time.sleep(2 * CURSOR_LIFETIME + 90)  # Elasticsearch looks for those whose time is over once a minute.
    return sample(service)


def thirds(values):
    third = max(1, len(values) // 3)
    return values[:third], values[-third:]


def growth(samples):
    """For each resource its medians, and whether the last is beyond the margin."""
    found = {}
    for name, (part, amount) in MARGINS.items():
        first, last = (statistics.median(s[name] for s in some) for some in thirds(samples))
        found[name] = {"first third": first, "last third": last, "most": max(s[name] for s in samples), "grown": last > first * (1 + part) + amount}
    return found


def speed(done):
    """Milliseconds by kind, in the first and in the last third of its requests."""
    found = {}
    for kind in Client.KINDS:
        times = [took for _, took in sorted((begun, took) for name, begun, took, _ in done if name == kind)]
        if len(times) >= 30:
            found[kind] = [[round(sorted(some)[int(len(some) * part)], 1) for part in (0.5, 0.95)] for some in thirds(times)]
    return found


def run(options):
    # A short life of cursors, so that many begin and end within the run.
    settings = {"FIHRIST_SEARCH_CURSOR_LIFETIME": f"PT{CURSOR_LIFETIME}S"}
    with tempfile.TemporaryDirectory(prefix="fihrist-soak-", ignore_cleanup_errors=True) as folder, Service(folder, settings=settings) as service:
        articles = service.load(options.articles)
        end = time.monotonic() + WARM_UP + options.minutes * 60
        clients = [Client(i, service, articles, options, end) for i in range(options.clients)]
        for client in clients:
            client.start()
        time.sleep(WARM_UP)
        samples = sampled(service, options.minutes * 60)
        for client in clients:
            client.join()
        done = [one for client in clients for one in client.done]
        after = settled(service)
        log = (service.folder / "service.log").read_text(errors="replace").splitlines()
    statuses = collections.Counter((kind, str(status)) for kind, _, _, status in done)
    return {
        "minutes": options.minutes,
        "requests": len(done),
        "requests a second": round(len(done) / (WARM_UP + options.minutes * 60), 1),
        "resources": growth(samples),
        "afterwards": after,
        "milliseconds (p50, p95), first and last third": speed(done),
        "statuses": {kind: {status: count for (of, status), count in sorted(statuses.items()) if of == kind} for kind in Client.KINDS},
        "errors": sum(count for (_, status), count in statuses.items() if not status.isdigit() or int(status) >= 500),
        "errors in the log": sum(" ERROR " in line for line in log),
        "samples": samples,
    }


def table(figures):
    lines = [f"{'':24}{'first third':>12}{'last third':>12}{'most':>8}{'after':>8}"]
    for name, found in figures["resources"].items():
        lines.append(f"{name:24}{found['first third']:12}{found['last third']:12}{found['most']:8}{figures['afterwards'][name]:8}{'  GROWN' if found['grown'] else ''}")
    lines.append(f"\n{'milliseconds':24}{'p50':>8}{'p95':>8}{'p50':>12}{'p95':>8}")
    for kind, ((first50, first95), (last50, last95)) in figures["milliseconds (p50, p95), first and last third"].items():
        lines.append(f"{kind:24}{first50:8}{first95:8}{last50:12}{last95:8}")
    lines.append(f"\n{figures['requests']} requests, {figures['requests a second']} a second; errors: {figures['errors']}; in the log: {figures['errors in the log']}")
    lines += [f"{kind:24}{statuses}" for kind, statuses in figures["statuses"].items()]
    return "\n".join(lines)


def main():
    options = arguments()
    figures = run(options)
    print(table(figures))
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(figures, indent=1))
    left = figures["afterwards"]["points in time"]
    sys.exit(left > 0 or figures["errors"] > 0 or any(found["grown"] for found in figures["resources"].values()))


if __name__ == "__main__":
    main()
