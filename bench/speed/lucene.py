"""Lucene in one process as a reference: org.fihrist.bench.LuceneSearch of the project's benchmarks."""
import json
import subprocess


class Index:
    """An index of articles that is built by the first measurement and read by those after it."""

    def __init__(self, folder, articles):
        folder.mkdir()
        self.folder, self.articles = folder, articles

    def searches(self, name, searches):
        """A file for {@link measure}."""
        path = self.folder / f"{name}.ndjson"
        path.write_text("".join(json.dumps(search, ensure_ascii=False) + "\n" for search in searches), encoding="utf-8")
        return path

    def measure(self, searches, threads, seconds):
        """Searches a second, without HTTP."""
        settings = {"index": self.folder / "index", "articles": self.articles, "searches": searches, "threads": threads, "seconds": seconds}
        command = ["./mvnw", "-q", "-Pbench", "test-compile", "exec:exec@lucene", *(f"-D{name}={value}" for name, value in settings.items())]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return json.loads(output.splitlines()[-1])
