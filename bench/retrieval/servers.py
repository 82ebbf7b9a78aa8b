"""The servers of the benchmark: a copy of the embedded Elasticsearch, and the packaged service beside it."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import socket
import string
import subprocess
import sys
import time

from client import Client

NOBODY = 65534
PLUGIN = pathlib.Path(__file__).parent / "plugin"
START_TIMEOUT = 180

SETTINGS = """\
discovery.type: single-node
network.host: 127.0.0.1
http.port: {port}
transport.port: 0
xpack.security.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
action.auto_create_index: false
"""


def java_home():
    """JAVA_HOME, or the JDK of the javac on the path."""
    if "JAVA_HOME" in os.environ:
        return pathlib.Path(os.environ["JAVA_HOME"])
    javac = shutil.which("javac") or sys.exit("no javac: set JAVA_HOME to a JDK of 21 or newer")
    return pathlib.Path(javac).resolve().parents[1]


def java_version(java):
    release = (java / "release").read_text(encoding="utf-8")
    return re.search(r'JAVA_VERSION="([^"]+)"', release).group(1)


@contextlib.contextmanager
def elasticsearch(server, java, folder, heap):
    """Runs a copy of the unpacked server, with the project's plugin and the stock analyzer; gives its port."""
    home = folder / "elasticsearch"
    shutil.copytree(server, home, ignore=shutil.ignore_patterns("logs", "data"))
    install_stock_analyzer(home, java)
    port = free_port()
    (home / "config/elasticsearch.yml").write_text(SETTINGS.format(port=port))
    for name in ("data", "logs", "tmp"):
        (home / name).mkdir()
    environment = {
        **os.environ,
        "ES_JAVA_HOME": str(java),
        "ES_PATH_CONF": str(home / "config"),
        "ES_TMPDIR": str(home / "tmp"),
        "ES_JAVA_OPTS": f"-Xms{heap} -Xmx{heap}",
        "CLI_JAVA_OPTS": f"-Xmx64m -Djava.io.tmpdir={home / 'tmp'}",
        "HOME": str(home),
    }
    with running([home / "bin/elasticsearch"], folder / "elasticsearch.log", env=environment, **unprivileged(folder)) as alive:
        await_answer(port, "/_cluster/health?wait_for_status=yellow&timeout=1s", alive)
        yield port


@contextlib.contextmanager
def service(jar, java, folder, elasticsearch_port, index, key):
    """Runs the packaged service on an index of Elasticsearch; gives its port."""
    port = free_port()
    settings = {
        "quarkus.http.host": "127.0.0.1",
        "quarkus.http.port": port,
        "quarkus.elasticsearch.hosts": f"127.0.0.1:{elasticsearch_port}",
        "fihrist.api-keys": key,
        "fihrist.index.name": index,
        "java.io.tmpdir": folder,
        "fihrist.rate-limit.enabled": "false",
    }
    properties = [f"-D{name}={value}" for name, value in settings.items()]
    with running([java / "bin/java", "-Xmx256m", *properties, "-jar", jar], folder / f"service-{port}.log", cwd=folder) as alive:
        await_answer(port, "/q/health/ready", alive)
        yield port


def install_stock_analyzer(home, java):
    """Compiles the benchmark's own plugin against the server's libraries, straight into the server's plugins."""
    target = home / "plugins/fihrist-bench"
    classes = home / "bench-classes"
    javac = [java / "bin/javac", "--release", "21", "-cp", f"{home}/lib/*", "-d", classes, PLUGIN / "StockArabicAnalyzerFactory.java"]
    subprocess.run(javac, check=True)
    target.mkdir()
    subprocess.run([java / "bin/jar", "--create", "--file", target / "bench.jar", "-C", classes, "."], check=True)
    shutil.copy(PLUGIN / "named_components.json", target)
    descriptor = string.Template((PLUGIN / "stable-plugin-descriptor.properties").read_text())
    version = next(filter(None, (re.fullmatch(r"elasticsearch-(\d[\d.]+)\.jar", jar.name) for jar in (home / "lib").iterdir())))
    (target / "stable-plugin-descriptor.properties").write_text(descriptor.substitute(elasticsearch_version=version.group(1)))


def unprivileged(folder):
    """Elasticsearch refuses to run as root: root hands its folder to the user "nobody"."""
    if os.geteuid() != 0:
        return {}
    folder.chmod(0o755)
    for path in (folder / "elasticsearch").rglob("*"):
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
    os.chown(folder / "elasticsearch", NOBODY, NOBODY)
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


@contextlib.contextmanager
def running(command, log, **options):
    """Runs a command in a session of its own, which Ctrl-C does not reach; gives a check that it has not ended."""
    with open(log, "wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True, **options
        )

    def require_alive():
        if process.poll() is not None:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}")

    try:
        yield require_alive
    except RuntimeError:
        # The log is about to be deleted.
        print(f"{log.name} ends with:\n{log.read_text(errors='replace')[-9000:]}", file=sys.stderr)
        raise
    finally:
        # The whole session: Elasticsearch's launcher has a child. Killed, because nothing of theirs is kept.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def await_answer(port, path, require_alive):
    client = Client(port)
    deadline = time.monotonic() + START_TIMEOUT
    while not client.answers(path):
        require_alive()
        if time.monotonic() > deadline:
            raise RuntimeError(f"no good answer of port {port} to {path} within {START_TIMEOUT} s")
        time.sleep(0.2)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]
