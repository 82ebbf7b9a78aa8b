"""Orama in Node as a reference: its library is fetched from npm into the run's folder."""
import contextlib
import pathlib
import shutil
import subprocess
import time

from client import Client
from packaged import free_port

SERVER = pathlib.Path(__file__).with_name("orama") / "server.mjs"
VERSION = "3.1.18"
# To read all articles in.
PATIENCE = 1800


def missing():
    return None if shutil.which("npm") else "Node"


@contextlib.contextmanager
def running(folder, articles):
    """Runs a server that has the articles of a file in memory; gives its port."""
    folder.mkdir()
    shutil.copy(SERVER, folder)
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", f"@orama/orama@{VERSION}"], cwd=folder, check=True)
    port = free_port()
    command = ["node", "--max-old-space-size=8192", "server.mjs", articles, str(port)]
    with open(folder / "log", "wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        client = Client(port)
        end = time.monotonic() + PATIENCE
        while not client.answers("/?q="):
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError((folder / "log").read_text()[-2000:])
            time.sleep(1)
        yield port
    finally:
        process.kill()
        process.wait()
