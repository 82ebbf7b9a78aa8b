"""The packaged service for a measurement: started in a folder of its own with its own Elasticsearch, and what /proc says of it."""
import contextlib
import json
import os
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.request

KEY = "bench-key-0123456789"
PATIENCE = 600


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Service:
    """Runs from beginning to end of a with block."""

    def __init__(self, folder, heap="256m", settings=None, java=()):
        self.folder = pathlib.Path(folder)
        self.port = free_port()
        self.elasticsearch = f"http://localhost:{free_port()}"
        self.options = [f"-Xmx{heap}", *java]
        self.environment = os.environ | {
            "FIHRIST_API_KEYS": KEY,
            "FIHRIST_RATE_LIMIT_ENABLED": "false",
            "FIHRIST_EMBEDDED_DATA": str(self.folder / "data"),
            "FIHRIST_EMBEDDED_START_TIMEOUT": f"PT{PATIENCE}S",
            "FIHRIST_EMBEDDED_PORT": self.elasticsearch.rpartition(":")[2],
            "FIHRIST_IMPORT_FOLDER": str(self.folder / "imports"),
            "QUARKUS_HTTP_PORT": str(self.port),
            **(settings or {}),
        }

    def __enter__(self):
        (self.folder / "tmp").mkdir()
        self.start()
        try:
            self.await_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *failure):
        self.stop()

    def start(self):
        java = pathlib.Path(os.environ["JAVA_HOME"], "bin", "java")
        command = [java, *self.options, f"-Djava.io.tmpdir={self.folder}/tmp", "-jar", "target/quarkus-app/quarkus-run.jar"]
        with open(self.folder / "service.log", "ab") as log:
            self.process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)

    def await_ready(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            with contextlib.suppress(OSError, urllib.error.URLError):
                if self.call("GET", "/q/health/ready").status == 200:
                    return
            time.sleep(0.2)
        raise SystemExit(f"the service did not become ready: {(self.folder / 'service.log').read_text()[-2000:]}")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def call(self, method, path, body=None, content_type=None):
        headers = {"X-API-Key": KEY, "Accept": "*/*"} | ({"Content-Type": content_type} if content_type else {})
        request = urllib.request.Request(f"http://localhost:{self.port}{path}", data=body, headers=headers, method=method)
        return urllib.request.urlopen(request, timeout=PATIENCE)

    def json(self, path):
        with self.call("GET", path) as answer:
            return json.load(answer)

    def load(self, path):
        """Imports a file of NDJSON, searchable on return; returns its articles."""
        lines = pathlib.Path(path).read_bytes()
        with self.call("POST", "/v1/imports?refresh=true", lines, "application/x-ndjson") as answer:
            report = json.load(answer)
        if report["rejected"]:
            raise SystemExit(f"{path}: {report['rejected'][:3]}")
        return [json.loads(line) for line in lines.splitlines()]

    def resources(self):
        """Resident memory in MiB, threads and open files, as the kernel counts them."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        values = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        return {
            "resident": int(values["VmRSS"].split()[0]) // 1024,
            "threads": int(values["Threads"]),
            "files": len(os.listdir(f"/proc/{self.process.pid}/fd")),
        }

    def processor(self):
        """Milliseconds of a processor since the start."""
        # Behind the name, which may hold spaces: times of the program and of the system for it are the 14th and the 15th field.
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
