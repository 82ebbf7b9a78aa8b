"""Lucene in one process as a reference: org.fihrist.bench.LuceneSearch of the project's benchmarks."""
import json
import subprocess


class Index:
    """An index of articles that is built by the first measurement and read by those after it."""

    def __init__(self, folder, articles, searches):
        folder.mkdir()
        self.folder, self.articles = folder, articles
        self.searches = folder / "searches.ndjson"
        self.searches.write_text("".join(json.dumps(search, ensure_ascii=False) + "\n" for search in searches), encoding="utf-8")

    def measure(self, threads, seconds):
        """Searches a second, without HTTP."""
        settings = {"index": self.folder / "index", "articles": self.articles, "searches": self.searches, "threads": threads, "seconds": seconds}
        command = ["./mvnw", "-q", "-Pbench", "test-compile", "exec:exec@lucene", *(f"-D{name}={value}" for name, value in settings.items())]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return json.loads(output.splitlines()[-1])
