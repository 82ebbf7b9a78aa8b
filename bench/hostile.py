#!/usr/bin/env python3
"""Sends requests that nobody should send to every operation of the API, and looks for errors of the service, hangs and harm.

    python3 bench/hostile.py [--requests 200000] [--minutes 60] [--seed 1] [--slow 40] [--keep folder] [--json figures.json]
    python3 bench/hostile.py --only 4711 [--seed 1]        # one of them again, with its answer

Needs ./mvnw package and a JDK of 21 or newer in JAVA_HOME. Starts the packaged service (-Xmx256m) with its own Elasticsearch in a
temporary folder (TMPDIR) and loads seeds/articles.ndjson. Operations are read off the running service's own description; the requests
are drawn by number and seed. Beside them some senders drip a byte a second for as long as the run lasts. Requests that were answered
with 5xx or not at all are kept as they were sent in the folder of --keep. Ends with 1 after a 5xx, a hang, a lost or changed article, a
search that no longer finds, or more memory than --most-memory. Python 3 standard library only.
"""
import argparse
import collections
import http.client
import json
import multiprocessing
import pathlib
import socket
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse

from hostile_requests import Drawn, Requests
from packaged import KEY, Service

HANG = 30
ANSWER_READ = 1 << 20
# What none of the figures may be of.
WRONG = ("5xx", "hangs", "lost or changed articles", "not found by a search", "memory beyond")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=200_000)
    parser.add_argument("--minutes", type=float, default=60, help="no more requests after so many; the figures say how many were sent")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slow", type=int, default=40, help="senders that drip")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--connections", type=int, default=4, help="of each process")
    parser.add_argument("--most-memory", type=int, default=768, help="MiB resident that the service may reach")
    parser.add_argument("--only", type=int, help="number of the one request to send")
    parser.add_argument("--keep", default="hostile-failures", help="folder for requests that were not answered well")
    parser.add_argument("--json", help="file for the figures")
    return parser.parse_args()


class Connection:
    """One connection, opened anew where it cannot serve on."""

    def __init__(self, port):
        self.port = port
        self.socket = None

    def close(self):
        if self.socket:
            self.socket.close()
        self.socket = None

    def send(self, request):
        """Sends a request; returns the status, or in a word what came in its place, and the beginning of the answer."""
        for fresh in (self.socket is None, True):
            try:
                if self.socket is None:
                    self.socket = socket.create_connection(("localhost", self.port), timeout=HANG)
            except OSError:
                return "refused", b""
            status, body = self.exchange(request)
            if status == "closed" and not fresh:
                continue  # The server may close a connection that serves nobody; nothing has been answered yet.
            return status, body

    def exchange(self, request):
        try:
            self.deliver(request)
            if not request.ends:
                self.socket.shutdown(socket.SHUT_WR)
            answer = http.client.HTTPResponse(self.socket, method=request.method)
            answer.begin()
            body = answer.read(ANSWER_READ)
            if not request.keeps or answer.will_close or not answer.isclosed() and answer.read(1):
                self.close()
            return answer.status, body
        except TimeoutError:
            self.close()
            return "hang", b""
        except (OSError, http.client.HTTPException, ValueError) as failure:
            self.close()
            closed = isinstance(failure, (http.client.RemoteDisconnected, ConnectionError)) or not request.ends
            return ("closed" if closed else f"garbled: {type(failure).__name__}"), b""

    def deliver(self, request):
        """A server may answer and close before it has taken everything: its answer counts, not that it listens no more."""
        try:
            self.socket.sendall(request.data)
        except (BrokenPipeError, ConnectionResetError):
            if request.ends and len(request.data) < 8192:
                raise


def work(port, requests, numbers, connections, end, keep, results):
    """Sends requests over several connections, each in its thread."""
    counts = collections.Counter()
    slowest = []
    iterator = iter(numbers)
    lock = threading.Lock()

    def loop():
        connection = Connection(port)
        while True:
            with lock:
                number = next(iterator, None)
            if number is None or time.monotonic() > end:
                return connection.close()
            request = requests.request(number)
            begun = time.monotonic()
            status, body = connection.send(request)
            took = time.monotonic() - begun
            if status == "closed" and not request.ends:
                status = "broken off"
            with lock:
                counts[request.operation, status] += 1
                slowest.append((took, number, request.operation, status))
                if len(slowest) > 2000:
                    slowest[:] = sorted(slowest, reverse=True)[:20]
                if isinstance(status, str) and status != "broken off" or isinstance(status, int) and status >= 500:
                    (keep / f"{number}-{str(status).split(':')[0]}.http").write_bytes(request.data)
                    (keep / f"{number}-{str(status).split(':')[0]}.answer").write_bytes(body)

    threads = [threading.Thread(target=loop) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    results.put((counts, sorted(slowest, reverse=True)[:20]))


SLOW = [
    b"GET /v1/articles?q=" + b"a" * 4000,
    b"GET /v1/articles?q=a HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + b"a" * 4000,
    f"POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nX-API-Key: {KEY}\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100000\r\n\r\n".encode() + b'{"id":"hostile-slow","title":"' + b"a" * 4000,
    f"POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nX-API-Key: {KEY}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\n".encode() + b"a" * 4000,
    b"POST /v1/analyze HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\na\r\n" * 4000,
    f"PUT /v1/articles/hostile-slow HTTP/1.1\r\nHost: localhost\r\nX-API-Key: {KEY}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n".encode() + b'{"title":"' + b"a" * 4000,
]


class SlowSenders(threading.Thread):
    """Connections that send their head at once and then a byte a second, or that ask for much and read nothing."""

    def __init__(self, port, count):
        super().__init__(daemon=True)
        self.port = port
        self.open = {}
        self.count = count
        self.closed = 0
        self.ended = threading.Event()

    def run(self):
        while not self.ended.wait(1):
            for i in range(self.count):
                self.drip(i)
        for connection, _ in self.open.values():
            connection.close()

    def drip(self, i):
        text = SLOW[i % len(SLOW)]
        try:
            if i not in self.open:
                head = text.find(b"\r\n\r\n") + 4 if b"\r\n\r\n" in text else 10
                self.open[i] = (socket.create_connection(("localhost", self.port), timeout=5), head)
                self.open[i][0].sendall(text[:head])
            connection, place = self.open[i]
            connection.sendall(text[place : place + 1] or b"a")
            self.open[i] = (connection, place + 1)
        except OSError:
            self.closed += 1
            if i in self.open:
                self.open.pop(i)[0].close()


class Watch(threading.Thread):
    """What the service takes, every second."""

    def __init__(self, service):
        super().__init__(daemon=True)
        self.service = service
        self.first = self.last = service.resources()
        self.most = dict(self.first)
        self.ended = threading.Event()

    def run(self):
        while not self.ended.wait(1):
            self.last = self.service.resources()
            self.most = {name: max(value, self.most[name]) for name, value in self.last.items()}

    def figures(self):
        return {name: {"start": self.first[name], "peak": self.most[name], "end": self.last[name]} for name in self.first}


def stored(service, articles):
    """The articles as the service has them; tags aside, which a reindex finds anew."""
    found = {}
    for article in articles:
        try:
            view = service.json("/v1/articles/" + urllib.parse.quote(article["id"], safe=""))
        except urllib.error.HTTPError:
            continue  # Lost, or not to be had: either is told by its absence.
        found[article["id"]] = {name: view[name] for name in ("id", "title", "body", "source", "url", "published")}
    return found


def cursors(service):
    paths = ["/v1/articles?limit=1", "/v1/articles?limit=2&sort=newest", "/v1/articles?limit=1&q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86", "/v1/articles?limit=1&collapse=story"]
    return [page["next"] for page in map(service.json, paths) if page["next"]]


def find(service, articles):
    """How many of the articles are not among what a search for their own title finds."""
    missing = 0
    for article in articles[::10]:
        query = urllib.parse.urlencode({"q": article["title"], "limit": 100, "facets": "none"})
        missing += article["id"] not in [item["id"] for item in service.json(f"/v1/articles?{query}")["items"]]
    return missing


def attack(service, requests, options, keep):
    results = multiprocessing.Queue()
    end = time.monotonic() + options.minutes * 60
    processes = [
        multiprocessing.Process(target=work, args=(service.port, requests, range(i, options.requests, options.processes), options.connections, end, keep, results))
        for i in range(options.processes)
    ]
    for process in processes:
        process.start()
    parts = [results.get() for _ in processes]
    for process in processes:
        process.join()
    return sum((counts for counts, _ in parts), collections.Counter()), sorted((s for _, slowest in parts for s in slowest), reverse=True)[:10]


def figures(service, articles, requests, options, keep):
    before = stored(service, articles)
    watch = Watch(service)
    slow = SlowSenders(service.port, options.slow)
    watch.start()
    slow.start()
    begun = time.monotonic()
    counts, slowest = attack(service, requests, options, keep)
    seconds = time.monotonic() - begun
    missing = find(service, articles)
    slow.ended.set()
    slow.join()
    after = stored(service, articles)
    time.sleep(5)
    watch.ended.set()
    watch.join()
    statuses = collections.defaultdict(dict)
    for (operation, status), count in sorted(counts.items(), key=str):
        statuses[operation][str(status)] = count
    return {
        "requests": sum(counts.values()),
        "seed": options.seed,
        "seconds": round(seconds),
        "requests a second": round(sum(counts.values()) / seconds),
        "statuses": statuses,
        "5xx": sum(count for (_, status), count in counts.items() if isinstance(status, int) and status >= 500),
        "hangs": sum(count for (_, status), count in counts.items() if status == "hang"),
        "refused connections": sum(count for (_, status), count in counts.items() if status == "refused"),
        "closed without an answer": sum(count for (_, status), count in counts.items() if status == "closed"),
        "slowest": [f"{took:.1f} s: {number}, {operation}, {status}" for took, number, operation, status in slowest],
        "slow senders": options.slow,
        "slow senders closed": slow.closed,
        "lost or changed articles": sum(after.get(id) != article for id, article in before.items()),
        "not found by a search": missing,
        "service": watch.figures(),
        "memory beyond": max(0, watch.most["resident"] - options.most_memory),
    }


def main():
    options = arguments()
    keep = pathlib.Path(options.keep)
    with tempfile.TemporaryDirectory(prefix="fihrist-hostile-", ignore_cleanup_errors=True) as folder, Service(folder) as service:
        articles = service.load("seeds/articles.ndjson")
        requests = Requests(service.json("/openapi?format=json"), Drawn(articles, cursors(service)), options.seed)
        if options.only is not None:
            request = requests.request(options.only)
            print(request.data[:3000], *Connection(service.port).send(request), sep="\n\n")
            print((pathlib.Path(folder) / "service.log").read_text()[-3000:])
            return
        keep.mkdir(exist_ok=True)
        found = figures(service, articles, requests, options, keep)
        (keep / "service.log").write_bytes((pathlib.Path(folder) / "service.log").read_bytes())
    print(json.dumps(found, indent=2))
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(found, indent=1))
    sys.exit(any(found[name] for name in WRONG))


if __name__ == "__main__":
    main()
