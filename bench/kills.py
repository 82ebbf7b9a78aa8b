#!/usr/bin/env python3
"""Kills Elasticsearch or the service again and again while articles are imported, and looks for what is lost or there twice.

    python3 bench/kills.py --articles news.ndjson[.gz] --kill elasticsearch|service [--kills 20] [--json figures.json]

Needs ./mvnw package and a JDK of 21 or newer in JAVA_HOME. Starts the packaged service with its own Elasticsearch in a temporary folder
(TMPDIR). Articles are sent a few hundred at a time, each batch until it is acknowledged; meanwhile processes are killed (-9) at random
moments. Then every acknowledged article must be there once, as it was sent, and importing everything again must change nothing. Ends with
1 where that is not so, or where there were fewer kills. Python 3 standard library only.
"""
import argparse
import collections
import contextlib
import gzip
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error

from packaged import PATIENCE, Service

BATCH = 300


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True)
    parser.add_argument("--kill", required=True, choices=["elasticsearch", "service"])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", help="file for the figures")
    return parser.parse_args()


class Killed(Service):
    """The packaged service; started again where its process has been killed."""

    def kill(self, what):
        if what == "service":
            self.process.kill()
            self.process.wait()
            self.start()
            return
        for pid in descendants(self.process.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def descendants(pid):
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True).stdout.split()
    return [int(child) for child in children] + [d for child in children for d in descendants(int(child))]


def send(service, lines, refused):
    """Sends a batch until it is acknowledged; returns what has become of each article."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with service.call("POST", "/v1/imports", b"".join(lines), "application/x-ndjson") as response:
                return json.load(response)
        except (OSError, urllib.error.URLError, ValueError) as failure:
            refused[type(failure).__name__ + (f" {failure.code}" if isinstance(failure, urllib.error.HTTPError) else "")] += 1
            time.sleep(0.2)
    raise SystemExit("a batch was not acknowledged")


def killer(service, options, ended, killed):
    """Kills at random moments, each time after the service has been ready for up to some seconds."""
    chance = random.Random(options.seed)
    while len(killed) < options.kills and not ended.is_set():
        service.await_ready()
        if ended.wait(chance.uniform(0, 10)):
            return
        service.kill(options.kill)
        killed.append(time.monotonic())


def imported(service, articles, refused):
    """All batches, one after another; tells the outcomes."""
    outcomes = collections.Counter()
    for i in range(0, len(articles), BATCH):
        report = send(service, articles[i : i + BATCH], refused)
        outcomes.update({kind: report[kind] for kind in ("created", "updated", "unchanged")})
        outcomes["rejected"] += len(report["rejected"])
    return outcomes


def stored(service):
    with service.call("GET", "/v1/export") as lines:
        return [json.loads(line) for line in lines]


def main():
    options = arguments()
    with (gzip.open if options.articles.endswith(".gz") else open)(options.articles, "rb") as lines:
        articles = [line.rstrip(b"\n") + b"\n" for line in lines if line.strip()]
    sent = {}
    for line in articles:
        article = json.loads(line)
        sent[article["id"]] = article["title"].strip()
    refused = collections.Counter()
    killed = []
    with tempfile.TemporaryDirectory(prefix="fihrist-kills-", ignore_cleanup_errors=True) as folder, Killed(folder) as service:
        ended = threading.Event()
        thread = threading.Thread(target=killer, args=(service, options, ended, killed))
        thread.start()
        begun = time.monotonic()
        rounds = 0
        while rounds == 0 or thread.is_alive():  # All kills have to meet writes.
            imported(service, articles, refused)
            rounds += 1
        seconds = time.monotonic() - begun
        ended.set()
        thread.join()
        service.await_ready()
        service.call("POST", "/v1/imports?refresh=true", articles[0], "application/x-ndjson").read()
        found = stored(service)
        ids = collections.Counter(article["id"] for article in found)
        again = imported(service, articles, refused)
    figures = {
        "killed": options.kill,
        "kills": len(killed),
        "articles": len(sent),
        "imports of all": rounds,
        "seconds": round(seconds),
        "requests refused or broken off": dict(refused),
        "lost": len(set(sent) - set(ids)),
        "twice": sum(count > 1 for count in ids.values()),
        "never sent": len(set(ids) - set(sent)),
        "other than sent": sum(article["title"] != sent.get(article["id"], article["title"]) for article in found),
        "imported again": dict(again),
    }
    print(json.dumps(figures, indent=2))
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(figures))
    wrong = ("lost", "twice", "never sent", "other than sent")
    few = len(killed) < options.kills
    sys.exit(few or any(figures[name] for name in wrong) or again["unchanged"] < len(sent) or again["created"] + again["updated"] > 0)


if __name__ == "__main__":
    main()
