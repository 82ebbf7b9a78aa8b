"""HTTP over one kept connection, so that what is timed is the answer and not the greeting."""
import http.client
import json
import time
import urllib.parse

JSON = {"Content-Type": "application/json"}
NDJSON = {"Content-Type": "application/x-ndjson"}


# A server may close what has been idle for longer.
IDLE = 60


class Client:
    def __init__(self, port):
        self.port = port
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1800)
        self.used = 0

    def send(self, method, path, body=None, headers=JSON):
        """The body of the answer, unread; an error ends the run with what the server said."""
        if time.monotonic() - self.used > IDLE:
            self.connection.close()  # Opened anew by the request.
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        answer = response.read()
        self.used = time.monotonic()
        if response.status >= 400:
            raise RuntimeError(f"{method} {path}: {response.status} {answer[:2000].decode(errors='replace')}")
        return answer

    def ask(self, method, path, body=None):
        """JSON for JSON."""
        return json.loads(self.send(method, path, None if body is None else dump(body)))

    def answers(self, path):
        """Whether the server answers well; also before it listens."""
        try:
            self.send("GET", path)
            return True
        except (OSError, http.client.HTTPException, RuntimeError):
            self.connection.close()
            return False


def dump(value):
    return json.dumps(value, ensure_ascii=False).encode()


def path(path, **parameters):
    return f"{path}?{urllib.parse.urlencode(parameters)}"


def seconds(work):
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
