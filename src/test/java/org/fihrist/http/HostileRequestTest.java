package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are broken or mean harm, sent byte by byte: clients of Java's would put some of them right. */
@ServiceTest
class HostileRequestTest {

    @TestHTTPResource("/")
    private URI service;

    /** The framework refuses these before anything of the service's own sees them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?q=\"x\"",
                "/v1/articles?q=a|b",
                "/v1/articles?q={x}^`\\",
                "/v1/feed?q=\"x\"|y",
                "/v1/suggest?q={x}",
                "/v1/timeline?q=<x>",
                "/v1/export?q=a|b",
                "/v1/articles/a|b",
                "/v1/persons/{x}"
            })
    void anAddressThatIsNoUriIsRefused(String address) throws IOException {
        assertThat(status(answer("GET " + address, "", ""))).as(address).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; boundary=", "; boundary=b", "; boundary=\"b", "; boundary=b; charset=utf-99"})
    void aFormThatIsNoneIsTheSendersFault(String parameters) throws IOException {
        String answer =
                answer("POST /v1/imports", "Content-Type: multipart/form-data" + parameters + "\r\n", "--b\r\n\r\nx");
        assertThat(status(answer)).as(answer).isEqualTo(400);
        assertThat(answer).contains("\"parameter\":\"body\"");
    }

    /** The framework gives such parts as files too, but has written none. */
    @ParameterizedTest
    @ValueSource(strings = {"form-da\0x\"; filename=\"\"", "attachment; filename=\"a.txt\"", "attachment"})
    void aPartThatIsNoneOfAFormIsTheSendersFault(String disposition) throws IOException {
        String part = "--b\r\nContent-Disposition: " + disposition + "\r\nContent-Type: */*\r\n\r\nx\r\n";
        String lines = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.ndjson\"\r\n\r\n"
                + Articles.line("id", "beside", "title", "x") + "\r\n--b--\r\n";
        String answer = answer("POST /v1/imports", "Content-Type: multipart/form-data; boundary=b\r\n", part + lines);
        assertThat(status(answer)).as(answer).isEqualTo(200);
        assertThat(answer).contains("\"received\":2", "Content-Disposition");
        given().get("/v1/articles/beside").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/", "a/b/c", "application/json; charset=\"", ";"})
    void aContentTypeThatIsNoneIsTheSendersFault(String type) throws IOException {
        assertThat(status(answer("POST /v1/imports", "Content-Type: " + type + "\r\n", "x")))
                .isIn(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "gzip, gzip", "x"})
    void aCompressedBodyIsNotUnpacked(String encoding) throws IOException {
        String answer =
                answer("POST /v1/imports", "Content-Type: text/plain\r\nContent-Encoding: " + encoding + "\r\n", "x");
        assertThat(status(answer)).as(answer).isEqualTo(415);
        assertThat(answer)
                .contains("\"parameter\":\"Content-Encoding\"")
                .containsIgnoringCase("Accept-Encoding: identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/", "a/b/c", ";q=1", "application/json;q=x"})
    void anAcceptThatIsNoneIsTheSendersFault(String type) throws IOException {
        assertThat(status(answer("GET /v1/articles", "Accept: " + type + "\r\n", "")))
                .isIn(200, 400, 406);
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, /similar", "DELETE, ''"})
    void anIdThatIsTooLongIsThatOfNoArticle(String method, String rest) throws IOException {
        String id = "%D8%A7".repeat(1500);
        assertThat(status(answer(method + " /v1/articles/" + id + rest, "", "")))
                .isEqualTo(404);
    }

    /** What stands behind a semicolon is no part of an id, of which nothing is left. */
    @ParameterizedTest
    @CsvSource({
        "GET /v1/articles/;x=1, 200",
        "GET /v1/articles/;x=1/similar, 404",
        "DELETE /v1/articles/;x=1, 405",
        "PUT /v1/articles/;x=1, 405",
        "GET /v1/persons/;x=1, 404",
        "GET /v1/imports/;x=1, 405"
    })
    void anEmptyIdIsNobodys(String request, int status) throws IOException {
        String answer = answer(
                request, "Content-Type: application/json\r\n", request.startsWith("PUT") ? "{\"title\":\"x\"}" : "");
        assertThat(status(answer)).as(answer).isEqualTo(status);
    }

    /** Of two UTF-16 units: the halves come back apart where it names a part of a query. */
    @Test
    void anEmojiIsExplained() {
        Articles.load(Articles.line("id", "emoji", "title", "خبر👩 عاجل"));
        given().queryParam("q", "خبر👩")
                .queryParam("explain", "true")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("items[0].reasons.words.flatten()", hasItem("خبر👩"));
    }

    /** The first bytes are those of JSON in UTF-32, what follows is none. */
    @Test
    void bytesThatAreNoTextAreTheSendersFault() {
        byte[] bytes = {-1, -2, 0, 0, '{', 0, 0, 0, '"', 't', 'e', 'x'};
        given().contentType("application/json")
                .body(bytes)
                .post("/v1/analyze")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void anIdIsNoStepOfAPath(String id) {
        given().contentType("application/json")
                .body(Articles.line("id", id, "title", "x"))
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "text/plain", "text/html"})
    void aBodyInBrokenChunksIsNotWaitedFor(String type) throws IOException {
        String path = type.equals("application/json") ? "/v1/articles" : "/v1/imports";
        String headers = "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n";
        // The framework closes the connection, at times before the answer has left.
        assertThat(raw("POST " + path, headers, "3\r\nabc\r\nzz\r\nabc\r\n"))
                .matches(answer -> answer.isEmpty() || status(answer) == 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, chunked", "gzip", "identity", "chunked, chunked", "x"})
    void aBodyInAnUnknownCodingIsNotWaitedFor(String coding) throws IOException {
        String headers = "Content-Type: application/json\r\nTransfer-Encoding: " + coding + "\r\n";
        // Where the framework itself refuses one, it does so without a problem.
        assertThat(status(raw("POST /v1/articles", headers, "0\r\n\r\n"))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: \r\n", "Host: \r\nOrigin: http://elsewhere.example\r\n"})
    void whoNamesNoHostIsTold(String headers) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET /v1/articles HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(status(answer)).as(answer).isEqualTo(400);
            assertThat(answer).contains("\"parameter\":\"Host\"");
        }
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() throws IOException {
        String answer = answer(
                "POST /v1/analyze",
                "Content-Type: application/json\r\n",
                "{\"text\":\"a\",\"published\":\"2025-08-13\",\"text\":\"b\"}");
        assertThat(status(answer)).as(answer).isEqualTo(400);
        assertThat(answer).contains("Duplicate field 'text'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upgrade: h2c\r\n",
                "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n",
                "Upgrade: h2c\r\nHTTP2-Settings: x\r\n",
                "Upgrade: websocket\r\n",
                "Upgrade: x\r\n"
            })
    void whoAsksForAnotherProtocolIsAnsweredInThisOne(String header) throws IOException {
        assertThat(status(answer("GET /v1/articles", header, ""))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.properties",
                "/assets/..%2f..%2fapplication.properties",
                "/assets/%2e%2e/%2e%2e/application.properties",
                "/assets/..;/..;/application.properties",
                "/assets/..%5c..%5capplication.properties",
                "/assets/../../../../../../../../etc/passwd",
                "/assets/js//%2e%2e/%2e%2e/%2e%2e/gazetteer/people/leaders.yaml",
                "/assets/%00",
                "/swagger-ui/..%2f..%2fapplication.properties"
            })
    void noFileIsReadBesideThoseOfThePages(String address) throws IOException {
        assertThat(status(answer("GET " + address, "", ""))).isIn(400, 404);
    }

    /** Names that mean something in paths, to shells or to Elasticsearch. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_all",
                "_search",
                "_doc",
                "../x",
                "a/../b",
                "a,b",
                "-kept",
                "%2e%2e",
                "a?refresh=true",
                "a;b",
                "<b>",
                "x\"y",
                "a\\b",
                "~",
                "\u202Ekept"
            })
    void anIdIsANameAndNothingElse(String id) {
        Articles.load(Articles.line("id", "kept", "title", "باق"), Articles.line("id", id, "title", "غيره"));
        given().get("/v1/articles/{id}", id).then().statusCode(200).body("id", equalTo(id));
        given().delete("/v1/articles/{id}", id).then().statusCode(204);
        given().get("/v1/articles/{id}", id).then().statusCode(404);
        given().get("/v1/articles/kept").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"_search", "*", "_all", "..%2f_search", "%2e%2e%2f_cat%2findices", "kept%2f_source", "_mget"})
    void anIdReachesNothingButArticles(String id) throws IOException {
        assertThat(status(answer("GET /v1/articles/" + id, "", ""))).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../../../../../../../tmp/fihrist-hostile.ndjson",
                "/tmp/fihrist-hostile.ndjson",
                "..\\..\\fihrist-hostile.ndjson",
                "C:\\fihrist-hostile.ndjson"
            })
    void theNameOfAnUploadNamesNoFile(String name) {
        given().multiPart(
                        "file",
                        name,
                        Articles.line("id", "upload", "title", "خبر").getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .body("received", equalTo(1))
                .body("rejected", empty());
        assertThat(Path.of("/tmp/fihrist-hostile.ndjson")).doesNotExist();
        assertThat(Path.of("fihrist-hostile.ndjson")).doesNotExist();
    }

    /** Addresses are kept as they are said; what they lead to is nobody's business but the reader's. */
    @Test
    void noAddressIsFetched() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + other.getLocalPort() + "/x";
            String page =
                    "<!DOCTYPE html SYSTEM \"%1$s\"><html><head><base href=\"%1$s\"><link rel=stylesheet href=\"%1$s\"></head>"
                            + "<body><h1>خبر من القاهرة</h1><img src=\"%1$s\"><iframe src=\"%1$s\"></iframe><p>نص الخبر.</p></body></html>";
            given().contentType("text/html; charset=utf-8")
                    .queryParam("url", address)
                    .body(page.formatted(address).getBytes(StandardCharsets.UTF_8))
                    .post("/v1/imports")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(1));
            Articles.load(Articles.line("id", "linked", "title", "خبر", "url", address));
            given().get("/v1/articles/linked").then().statusCode(200).body("url", equalTo(address));
            other.setSoTimeout(1);
            assertThatThrownBy(other::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** What a sender writes never begins a line of the log, nor tells a terminal anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/articles/%0d%0aERROR%20forged",
                "GET /v1/articles?q=%0d%0aERROR%20forged%1b[31m",
                "GET /v1/articles?%0aforged=1",
                "GET /v1/imports/%0aforged%1b",
                "DELETE /v1/articles/%0aforged",
                "GET /forged%0aforged",
                "GET /v1/articles?cursor=%0aforged"
            })
    void theLogCannotBeForged(String line) throws IOException {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        ExtHandler listener = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord message) {
                said.add(message.getFormattedMessage());
            }
        };
        Logger log = Logger.getLogger("");
        log.addHandler(listener);
        try {
            answer(line, "X-Request-Id: a\tforged\r\nAccept-Language: ar\u001b[31m\r\n", "");
        } finally {
            log.removeHandler(listener);
        }
        assertThat(said).noneMatch(message -> message.chars().anyMatch(Character::isISOControl));
    }

    private String answer(String line, String headers, String body) throws IOException {
        return raw(line, headers + "Content-Length: " + body.length() + "\r\n", body);
    }

    /** What comes until the server closes the connection. */
    private String raw(String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
}
