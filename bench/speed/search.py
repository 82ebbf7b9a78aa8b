"""Searches of the service beside the same searches asked of Elasticsearch directly."""
import itertools
import json
import math

import load
import pairs
import queries

SERVICE, DIRECT = "service", "_search"
# As many as keep two cores busy.
MANY = 16
ONE = 1
# More than either answers, so that distinct searches do not run out.
MOST_A_SECOND = {ONE: 400, MANY: 900}
# The same, over what either answered while it was warmed up: of a large collection each takes its time to be recorded.
MORE_THAN_WARMING = 1.5
# Searches that Elasticsearch is warmed up with.
WARMING = 1000
# Searches that readers repeat, and how often they ask them.
ZIPF, DRAWN = 2000, 40_000
JSON = {"Content-Type": "application/json"}


class Recorded:
    """Searches by the request that the service sends for them, read by a point in time of their own."""

    def __init__(self, api, recorder, elasticsearch, index):
        self.api, self.recorder, self.elasticsearch = api, recorder, elasticsearch
        self.snapshot = elasticsearch.ask("POST", f"/{index}/_pit?keep_alive=12h")["id"]
        self.asked = 0
        self.sent = 0

    def direct(self, parameters):
        """
        The first request that the service sends to a point in time, the one with hits and facets; what else it sends counts against it, what it
        reads ahead of other searches meanwhile among it.
        """
        self.recorder.take()
        self.api.send("GET", queries.path(parameters))
        searches = self.recorder.take()
        self.asked += 1
        self.sent += len(searches)
        bodies = [(search.path, json.loads(search.body)) for search in searches]
        path, body = next((path, body) for path, body in bodies if "pit" in body)
        body["pit"] = {"id": self.snapshot, "keep_alive": "12h"}
        return "POST", path, json.dumps(body, ensure_ascii=False)

    def close(self):
        self.elasticsearch.ask("DELETE", "/_pit", {"id": self.snapshot})


def processor(program):
    return f"processor ms of {program}"


def through_api(searches):
    return [("GET", queries.path(parameters), None) for parameters in searches]


class Search:
    """Measures one collection."""

    def __init__(self, folder, service_port, elasticsearch_port, processors, rounds, seconds):
        """Processors are functions that tell how many milliseconds of them a program has taken, by the program's name."""
        self.folder, self.service_port, self.elasticsearch_port = folder, service_port, elasticsearch_port
        self.processors, self.rounds, self.seconds = processors, rounds, seconds
        self.most_a_second = MOST_A_SECOND

    def warm(self, recorded, searches, seconds):
        """
        Both virtual machines compile what they run often: a service that has just been started is not what readers meet. Searches that come
        again would be answered by what was kept, and nothing would be compiled but that.
        """
        distinct = itertools.islice(searches, seconds * MOST_A_SECOND[MANY])
        service = load.run(self.service_port, load.write(self.folder / "warm-service.tsv", through_api(distinct)), MANY, seconds)
        requests = load.write(self.folder / "warm-direct.tsv", [recorded.direct(next(searches)) for _ in range(WARMING)])
        direct = load.run(self.elasticsearch_port, requests, MANY, seconds, JSON)
        seen = math.ceil(MORE_THAN_WARMING * max(service["per_second"], direct["per_second"]))
        self.most_a_second = {connections: min(most, seen) for connections, most in MOST_A_SECOND.items()}

    def distinct(self, recorded, searches, connections):
        """
        Each round has searches of its own: nothing that was kept of an answer helps, nor what Elasticsearch keeps of filters and pages that it
        has just read.
        """
        parts = [list(itertools.islice(searches, self.seconds * self.most_a_second[connections])) for _ in range(self.rounds)]
        return self.measure([through_api(p) for p in parts], [[recorded.direct(s) for s in p] for p in parts], connections)

    def zipf(self, recorded, searches, connections):
        """The same drawn searches in each round."""
        searches = list(itertools.islice(searches, ZIPF))
        direct = {queries.path(s): recorded.direct(s) for s in searches}
        drawn = queries.zipf(searches, DRAWN)
        return self.measure([through_api(drawn)], [[direct[queries.path(s)] for s in drawn]], connections)

    def measure(self, of_service, of_elasticsearch, connections):
        files = {
            SERVICE: [load.write(self.folder / f"service-{i}.tsv", part) for i, part in enumerate(of_service)],
            DIRECT: [load.write(self.folder / f"direct-{i}.tsv", part) for i, part in enumerate(of_elasticsearch)],
        }
        ports = {SERVICE: (self.service_port, None), DIRECT: (self.elasticsearch_port, JSON)}

        def contender(name):
            port, headers = ports[name]
            return lambda round_: self.timed(lambda: load.run(port, files[name][round_ % len(files[name])], connections, self.seconds, headers))

        taken = pairs.in_turn({name: contender(name) for name in files}, self.rounds)
        figures = ("p50_ms", "p99_ms", "per_second", *map(processor, self.processors))
        return {
            **{name: {figure: pairs.spread([run[figure] for run in runs]) for figure in figures} for name, runs in taken.items()},
            "p50 over _search": pairs.ratios(taken, SERVICE, DIRECT, "p50_ms"),
            "requests/s over _search": pairs.ratios(taken, SERVICE, DIRECT, "per_second"),
            "failed": sum(run["failed"] for runs in taken.values() for run in runs),
            "searches repeated": max(run["requests"] for runs in taken.values() for run in runs) > len(of_service[0]),
        }

    def timed(self, run):
        """The figures of a load with the processor time that each program took for a request of it."""
        before = {name: taken() for name, taken in self.processors.items()}
        figures = run()
        return figures | {processor(name): (taken() - before[name]) / figures["requests"] for name, taken in self.processors.items()}
