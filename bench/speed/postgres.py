"""PostgreSQL as a reference: started in a folder of its own, asked by pgbench."""
import contextlib
import os
import pathlib
import re
import subprocess

SCHEMA = pathlib.Path(__file__).with_name("postgres.sql")
PROGRAMS = pathlib.Path("/usr/lib/postgresql/15/bin")
NOBODY = 65534
# What a machine of this size gives a server: a quarter of 2 GB to keep pages, room to sort.
SETTINGS = {"shared_buffers": "512MB", "work_mem": "32MB", "listen_addresses": "", "fsync": "off", "max_parallel_workers_per_gather": "0"}


class Postgres:
    """Runs from beginning to end of a with block."""

    def __init__(self, folder):
        self.folder = folder
        self.user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}

    @staticmethod
    def missing():
        return None if PROGRAMS.is_dir() else "PostgreSQL 15"

    def __enter__(self):
        self.folder.mkdir()
        if self.user:
            self.folder.parent.chmod(0o711)
            os.chown(self.folder, NOBODY, NOBODY)
        self.run("initdb", "-D", self.folder / "data", "-U", "bench", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8")
        options = " ".join(f"-c {name}={value}" if value else f"-c {name}=''" for name, value in SETTINGS.items())
        self.run("pg_ctl", "-D", self.folder / "data", "-w", "-l", self.folder / "log", "-o", f"{options} -k {self.folder}", "start")
        return self

    def __exit__(self, *failure):
        with contextlib.suppress(RuntimeError):
            self.run("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")

    def run(self, program, *arguments, text=None):
        command = [PROGRAMS / program, *arguments]
        # The server that pg_ctl starts would hold a pipe open.
        log = subprocess.DEVNULL if program == "pg_ctl" else subprocess.PIPE
        done = subprocess.run(command, input=text, stdout=log, stderr=log, text=True, cwd=self.folder, **self.user)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")
        return done.stdout

    def sql(self, text):
        return self.run("psql", "-h", self.folder, "-U", "bench", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-q", text=text)

    def load(self, articles, mixes):
        """Articles with their tags, and the searches that are going to be asked, by the names of their mixes."""
        self.sql(SCHEMA.read_text())
        rows = ((a["id"], a["title"], a["body"], a["published"], a["person"], a["country"], a["month"]) for a in articles)
        self.copy("articles (id, title, body, published, person, country, month)", rows)
        for mix, searches in mixes.items():
            self.copy("searches", ((mix, n, s["q"], s.get("country"), s.get("month")) for n, s in enumerate(searches, start=1)))
        self.sql("CREATE INDEX ON articles USING gin (words); VACUUM ANALYZE articles;")

    def copy(self, table, rows):
        lines = ("\t".join(column(value) for value in row) for row in rows)
        self.sql(f"COPY {table} FROM STDIN;\n" + "\n".join(lines) + "\n\\.\n")

    def measure(self, mix, searches, connections, seconds):
        """Requests a second, each of so many searches of a mix drawn by chance."""
        script = self.folder / "search.sql"
        script.write_text(f"\\set n random(1, {searches})\nSELECT search(q, country, month) FROM searches WHERE mix = '{mix}' AND n = :n;\n")
        output = self.run(
            "pgbench", "-h", self.folder, "-U", "bench", "-n", "-M", "prepared", "-c", str(connections), "-j", "1", "-T", str(seconds),
            "-f", script, "postgres")
        return {"per_second": float(re.search(r"tps = ([\d.]+)", output)[1]), "p50_ms": float(re.search(r"latency average = ([\d.]+)", output)[1])}


def column(value):
    """A value of COPY's text format."""
    if value is None:
        return "\\N"
    if isinstance(value, list):
        value = "{" + ",".join('"' + item.replace("\\", "\\\\").replace('"', '\\"') + '"' for item in value) + "}"
    return re.sub(r"[\\\t\n\r]", lambda sign: {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}[sign[0]], str(value))
