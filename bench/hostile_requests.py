"""Hostile requests for every operation of an API's description: what is asked for, and the bytes of the request."""
import dataclasses
import functools
import gzip
import pathlib
import random

import hostile_values as values
from packaged import KEY

METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "G\x00T", "X" * 300]
OTHER_PATHS = ["/", "/index.html", "/assets/../application.properties", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/js/..%2f..%2fx", "/q/health", "/q/metrics", "/q/dev",
               "/openapi", "/openapi?format=x", "/swagger-ui/", "/swagger-ui/../openapi", "/v1", "/v1/", "//v1//articles", "/v1/articles/", "/v1/articles;a=b", "/V1/articles",
               "/v1/articles?", "/v1/articles?&&&", "/v1/articles?=", "/v1/articles?q", "*", "http://localhost/v1/articles", "", "?", "/%", "/\\..\\x", "/v1/%61rticles"]
MEDIA = ["application/json", "application/x-ndjson", "text/plain", "text/html", "text/html; charset=x", "text/plain; charset=utf-99", "text/plain; charset=utf-16", "application/xml", "", "*/*",
         "a", "/", "multipart/form-data", "multipart/form-data; boundary=", "application/json; charset=utf-16", "text/html; charset=\"" + "x" * 300, "application/x-www-form-urlencoded", "a/b" * 900]
CONDITIONS = ["*", "", '"', '""', '"1"', 'W/"1"', '"1.1.ar"', '"999999999999999999.1.ar"', '"9999999999999999999.1.ar"', '"-1.0.ar"', "1", '"a", "b"', ", ,", '"a"' * 400, '"\xff"']
HEADERS = {
    "Accept": ["*/*", "text/csv", "application/atom+xml", "application/feed+json", "a", "/", "*/json", ";q=1", "a/b;q=2", "application/json;q=0", "application/json;q=x", "x/y," * 500, "\xe9/\xff"],
    "Accept-Language": ["ar", "en", "*", "", "x", "en;q=9", "ar-" + "a" * 300, "-", "en;q=0, ar;q=0", "\xd8", "a," * 900],
    "Accept-Encoding": ["gzip", "br", "gzip;q=0", "*", "x" * 300, "identity;q=0"],
    "If-Match": CONDITIONS, "If-None-Match": CONDITIONS,
    "If-Modified-Since": ["x", "Sun, 29 Nov 2026 00:00:00 GMT", "0"], "Range": ["bytes=0-", "bytes=-1", "bytes=5-1", "bytes=0-0,1-1,2-2", "x", "bytes=99999999999999999999-"],
    "Prefer": ["respond-async", "respond-async, respond-async", "x", "respond-async; wait=-1"], "X-API-Key": ["", "x", "\xff" * 20, KEY + "x", "k" * 4000], "Authorization": ["Basic", "Bearer x", "Basic ////"],
    "X-Request-Id": ["a", "a b", "x" * 65, "\x1b[31m", "${x}", "\xff", "a\tb"], "Expect": ["100-continue", "200-ok"], "Connection": ["close", "upgrade", "x"], "Upgrade": ["h2c", "websocket", "x"],
    "Host": ["", "a b", "localhost:99999", "[::1", "../..", "x" * 300], "Origin": ["null", "http://evil.example", "x"], "X-HTTP-Method-Override": ["DELETE"], "X-Forwarded-For": ["1.2.3.4", "x" * 900],
    "Forwarded": ["for=x;;;", "for=\""], "Cookie": ["a=b; " * 100, "x" * 9000], "X-Long": ["x" * 7000, "x" * 70000], "": ["x"], "X Y": ["1"], "X\xff": ["\xff"], "Transfer-Encoding": ["x", "gzip, chunked"],
    "Content-Encoding": ["gzip", "deflate", "br", "x"],
}
NAMES = ["a.ndjson", "a.txt", "a.html", "a.trec", "../../../../tmp/x.txt", "..\\x.txt", "/etc/passwd", "C:\\x.html", "a\x00.txt", "", ".", "x" * 300 + ".txt", "ا.txt", "a.txt\r\nX: 1", "\u202etxt.exe", "a.zip", "con.txt", 'a";x="b.txt']
LAYOUTS = [
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]><html><title>&c;&f;</title><p>&c; &f;</p>',
    "<DOC><DOCNO>{id}</DOCNO><TITLE>خبر &c;</TITLE><DATE>2025-13-45</DATE><TEXT>نص <P> الخبر في القاهرة</TEXT></DOC>", "<DOC>" * 3000, "<DOC><DOCNO></DOCNO><TEXT></DOC>", "<div>" * 20000, "<a " * 5000, "<p a=" + "'" * 9000,
    "<table><tr>" * 2000 + "خبر", "<!--" * 4000, "<script>" + "</scrip" * 3000, '<script type="application/ld+json">' + "[" * 20000, '<meta property="article:published_time" content="+999999999-12-31T25:00"><h1>خبر</h1><p>نص',
    "<title>" + "ا" * 50000, "&#0;&#x110000;&#xd800;&#99999999999;<p>&" + "amp" * 4000, "\x00\x01\x02", "مشاهدة 120\n" * 3000, "الرئيسية | " * 4000, "1/1/2025 " * 4000, "منذ " * 4000 + "ساعتين", "١٢ أغسطس " * 3000, "#هاشتاج " * 3000, "[" * 20000,
    "www." * 8000, "<svg><math><mi><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">" * 50, "كتب: " * 3000, "الأحد - الاثنين - " * 2000,
]


@dataclasses.dataclass
class Request:
    operation: str
    data: bytes
    method: str
    ends: bool = True  # False: the sender goes away before it has sent everything.
    keeps: bool = True  # False: what follows on this connection may be taken for a part of this request.


@functools.cache
def bomb(mebibytes):
    return gzip.compress(bytes(mebibytes << 20), 9)


@dataclasses.dataclass
class Drawn:
    """Texts and ids from the sample corpus, from which requests begin before they are spoilt."""

    articles: list
    cursors: list

    def __post_init__(self):
        self.pages = [page.read_bytes() for page in sorted(pathlib.Path("seeds/pages").iterdir())]
        self.words = [word for article in self.articles for word in article["title"].split()]

    def plain(self, name, schema, chance):
        """A value that the parameter may well take."""
        if "enum" in schema:
            return chance.choice(schema["enum"])
        if name == "cursor" and self.cursors:
            return chance.choice(self.cursors)
        article = chance.choice(self.articles)
        return str(chance.choice({
            "id": [article["id"], "mine"], "person": ["vladimir-putin", "kim-jong-un"], "country": ["EG", "RU"], "code": ["EG", "RU"], "month": ["2025-08"], "facet": ["person", "country", "month", "source"],
            "facets": ["none", "person,country"], "from": ["2025-01-01"], "to": ["2025-12-31"], "published": ["2025-08-13"], "q": [" ".join(chance.choices(self.words, k=chance.randint(1, 4))), article["title"]],
            "prefix": [chance.choice(self.words)[:3]], "url": ["https://example.org/hostile"],
        }.get(name.removeprefix("exclude."), [{"integer": chance.randint(1, 50), "boolean": "true"}.get(schema.get("type"), chance.choice(self.words))])))

    def article(self, chance):
        article = dict(chance.choice(self.articles))
        article["id"] = f"hostile-{chance.randrange(500)}"
        article.pop("url", None)
        return article


class Requests:
    """Draws the request of a number: the same number, seed and description give the same bytes."""

    RARE = {"/v1/reindex": 0.01, "/v1/export": 0.25}

    def __init__(self, description, drawn, seed):
        self.seed = seed
        self.drawn = drawn
        self.operations = [
            (method.upper(), path, operation)
            for path, methods in description["paths"].items()
            for method, operation in methods.items()
            if method in ("get", "post", "put", "delete", "patch", "head")
        ]
        self.weights = [self.RARE.get(path, 1) * (0.05 if path == "/v1/reindex" and method == "POST" else 1) for method, path, _ in self.operations]

    def request(self, number):
        chance = random.Random(f"{self.seed}-{number}")
        if chance.random() < 0.02:
            return self.elsewhere(chance)
        method, path, operation = chance.choices(self.operations, self.weights)[0]
        name = f"{method} {path}"
        operation_writes = method != "GET"
        spoilt = chance.random()
        target = self.target(chance, path, operation.get("parameters", []), method)
        headers = self.headers(chance, operation)
        body = b""
        if "requestBody" in operation:
            media, body = self.body(chance, operation["requestBody"]["content"])
            headers.append(("Content-Type", media))
        if spoilt < 0.04:
            # What is read may be an article of the corpus, which is not to be deleted or replaced.
            method = chance.choice([m for m in METHODS if operation_writes or m not in ("PUT", "DELETE")])
        return self.framed(chance, name, method, target, headers, body)

    def elsewhere(self, chance):
        path = chance.choice(OTHER_PATHS)
        if chance.random() < 0.3:
            path = "/" + values.percent(chance, values.text(chance))
        return self.framed(chance, "elsewhere", chance.choice(METHODS[:6]), path.replace(" ", "%20"), [("Host", "localhost")], b"")

    def target(self, chance, path, parameters, method):
        query = []
        for parameter in parameters:
            name, schema = parameter["name"], parameter.get("schema", {})
            schema = schema.get("items", schema)
            if parameter["in"] == "path":
                path = path.replace("{" + name + "}", self.path_value(chance, name, schema, method))
            elif parameter["in"] == "query" and chance.random() < (0.6 if name == "q" else 0.15):
                query += [(name, self.value(chance, name, schema)) for _ in range(chance.choice([1, 1, 1, 1, 1, 2, 3, 101 if chance.random() < 0.1 else 1]))]
        if chance.random() < 0.04:
            query.append((values.text(chance), values.text(chance)))
        if not query:
            return path
        return path + "?" + "&".join(values.percent(chance, name) + "=" + values.percent(chance, value) for name, value in query)

    def value(self, chance, name, schema):
        plain = self.drawn.plain(name, schema, chance)
        return chance.choices([lambda: plain, lambda: values.changed(chance, plain), lambda: values.text(chance)], [5, 2, 3])[0]()

    def path_value(self, chance, name, schema, method):
        if method == "GET":
            value = self.value(chance, name, schema) if chance.random() < 0.7 else chance.choice(values.PATHS)
        else:  # The articles of the corpus have to be there at the end.
            value = f"hostile-{chance.randrange(500)}" if chance.random() < 0.6 else "hostile" + values.text(chance)
        return value if chance.random() < 0.05 and value.isascii() and value.isprintable() and " " not in value else values.percent(chance, value)

    def headers(self, chance, operation):
        headers = [("Host", "localhost"), ("X-API-Key", KEY)]
        if "reindex" in operation.get("operationId", "").lower():
            return headers
        for _ in range(chance.choice([0, 0, 0, 1, 1, 2])):
            name = chance.choice(list(HEADERS))
            value = chance.choice(HEADERS[name])
            if name in ("Host", "X-API-Key"):
                headers = [header for header in headers if header[0] != name]
            headers.append((name, value))
        if chance.random() < 0.002:
            headers += [(f"X-{i}", "x") for i in range(2000)]
        return headers

    def body(self, chance, content):
        media = chance.choice(list(content))
        if media == "application/json":
            article = self.drawn.article(chance)
            if "AnalyzeRequest" in str(content[media]):
                article = {"text": chance.choice([article["body"], values.text(chance), values.long_text(chance)]), "published": "2025-08-13"}
            body = values.json_object(chance, article).encode("utf-8", "surrogatepass")
        elif media == "application/x-ndjson":
            body = b"\n".join(values.json_object(chance, self.drawn.article(chance)).encode("utf-8", "surrogatepass") for _ in range(chance.randint(1, 8)))
        elif media == "multipart/form-data":
            media, body = self.form(chance)
        else:
            body = self.page(chance)
        if chance.random() < 0.15:
            body = values.changed_bytes(chance, body)
        if chance.random() < 0.05:
            body = chance.choice([b"", b"\x00", b"null", b"[]", b"\xef\xbb\xbf" + body, body.decode("utf-8", "replace").encode("utf-16"), chance.randbytes(500), body * 20, bomb(1)])
        return (media if chance.random() < 0.95 else chance.choice(MEDIA)), body

    def page(self, chance):
        if chance.random() < 0.4:
            return chance.choice(LAYOUTS).replace("{id}", f"hostile-{chance.randrange(500)}").encode()
        return values.changed_bytes(chance, chance.choice(self.drawn.pages))

    def form(self, chance):
        boundary = chance.choice(["b", "b", "b", "x" * 70, "'()+_,-./:=?", "--", "b"])
        parts = []
        for _ in range(chance.choice([0, 1, 1, 2, 3, 40])):
            name = chance.choice(NAMES).encode("utf-8", "surrogatepass")
            line = values.json_object(chance, self.drawn.article(chance)).encode("utf-8", "surrogatepass")
            parts.append(b"--" + boundary.encode() + b'\r\nContent-Disposition: form-data; name="' + chance.choice([b"file", b"", b"x" * 300, b"../x"]) + b'"; filename="' + name + b'"\r\nContent-Type: '
                         + chance.choice(MEDIA).encode("latin-1") + b"\r\n\r\n" + chance.choice([line, self.page(chance)]) + b"\r\n")
        end = chance.choice([b"--" + boundary.encode() + b"--\r\n"] * 6 + [b"", b"--"])
        return f"multipart/form-data; boundary={boundary}", b"".join(parts) + end

    def framed(self, chance, name, method, target, headers, body):
        """The bytes of the request; the length of its body told rightly, or not."""
        way = chance.random() if body else 1
        ends = keeps = True
        if way < 0.01:
            headers, body = headers + [("Content-Encoding", "gzip")], chance.choice([gzip.compress(body), gzip.compress(body)[:-5], bomb(1), bomb(64), bomb(512)])
        if way < 0.10:
            body = b"".join(b"%x\r\n%b\r\n" % (len(body[i : i + 700]), body[i : i + 700]) for i in range(0, len(body), 700)) + b"0\r\n\r\n"
            headers = headers + [("Transfer-Encoding", "chunked")]
            if way < 0.03:
                body = chance.choice([b"zz\r\n" + body, b"-1\r\n" + body, b"ffffffffffffffff\r\n" + body, body.replace(b"\r\n", b"\n"), body[: len(body) // 2], b"5;" + b"x" * 9000 + b"\r\n" + body])
                ends = keeps = False
        elif way < 0.12:
            headers, ends, keeps = headers + [("Content-Length", str(len(body) + chance.choice([1, 1000, 10**9, 21 * 2**30])))], False, False
        elif way < 0.14:
            length = chance.choice(["-1", "x", "+5", "", "0x5", "99999999999999999999", f"{len(body)}, {len(body)}", str(max(0, len(body) - 7)), "5 5"])
            headers, ends, keeps = headers + [("Content-Length", length)], False, False
        elif body or method in ("POST", "PUT", "PATCH"):
            headers = headers + [("Content-Length", str(len(body)))]
        if any(name in ("Transfer-Encoding", "Connection", "Upgrade", "Expect", "") for name, _ in headers) or method in ("CONNECT", "G\x00T"):
            keeps = False
        if body and any(name == "Transfer-Encoding" and value != "chunked" for name, value in headers):
            ends = False  # What is taken for chunks may never end.
        head = f"{method} {target} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers) + "\r\n"
        return Request(name, head.encode("latin-1", "replace") + body, method, ends, keeps)
