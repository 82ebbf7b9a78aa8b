"""A proxy before Elasticsearch that keeps the searches sent through it, so that they can be sent again without the service."""
import contextlib
import dataclasses
import http.client
import http.server
import threading
import urllib.parse

# Of one connection, not of the message; and what the server sets itself.
NOT_PASSED_ON = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "date", "server"}


@dataclasses.dataclass
class Search:
    """A request to a search operation of Elasticsearch, as the service sent it."""

    method: str
    path: str
    body: bytes
    headers: dict

    def send(self, client):
        return client.send(self.method, self.path, self.body, self.headers)


class Recorder(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, elasticsearch_port):
        super().__init__(("127.0.0.1", 0), Handler)
        self.elasticsearch_port = elasticsearch_port
        self.searches = []

    def take(self):
        """The searches since the last call."""
        taken, self.searches = self.searches, []
        return taken


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self):
        super().setup()
        self.backend = http.client.HTTPConnection("127.0.0.1", self.server.elasticsearch_port, timeout=60)

    def finish(self):
        self.backend.close()
        super().finish()

    def pass_on(self):
        body = self.chunks() if self.headers.get("Transfer-Encoding") == "chunked" else self.sized()
        headers = {name: value for name, value in self.headers.items() if name.lower() not in NOT_PASSED_ON}
        if urllib.parse.urlsplit(self.path).path.endswith(("/_search", "/_msearch")):
            self.server.searches.append(Search(self.command, self.path, body, headers))
        self.backend.request(self.command, self.path, body, headers)
        self.answer(self.backend.getresponse())

    def sized(self):
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def chunks(self):
        """A body that is sent in chunks, each after a line with its length; the last one is empty."""
        body = b""
        while length := int(self.rfile.readline(), 16):
            body += self.rfile.read(length)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = pass_on

    def answer(self, response):
        body = response.read()
        self.send_response(response.status)
        for name, value in response.getheaders():
            if name.lower() not in NOT_PASSED_ON:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nothing: the benchmark's own lines are the log."""


@contextlib.contextmanager
def recorder(elasticsearch_port):
    """Runs the proxy on a free port of its own."""
    with Recorder(elasticsearch_port) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
