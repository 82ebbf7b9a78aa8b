"""Load by wrk, which runs in a process of its own: a file of requests, sent one after another over so many connections."""
import json
import pathlib
import subprocess

SCRIPT = pathlib.Path(__file__).with_name("replay.lua")


def write(path, requests):
    """A file for {@link run}: requests are (method, path, body) with a body of text or None."""
    with open(path, "w", encoding="utf-8") as file:
        for method, where, body in requests:
            file.write(f"{method}\t{where}\t{body or ''}\n")
    return path


def run(port, file, connections, seconds, headers=None):
    """Requests and seconds, their times at the median and at the 99th percentile in milliseconds, and how many failed."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", SCRIPT, f"http://127.0.0.1:{port}", "--", file]
    command += [f"{name}:{value}" for name, value in (headers or {}).items()]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures = json.loads(output.splitlines()[-1])
    return figures | {"per_second": figures["requests"] / figures["seconds"]}
