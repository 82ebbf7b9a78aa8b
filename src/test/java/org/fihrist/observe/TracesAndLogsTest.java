package org.fihrist.observe;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.util.Throwables;
import org.fihrist.article.ArticleIndex;
import org.fihrist.elasticsearch.QuietError;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be seen of requests from outside, and that it is not what they are about. */
@ServiceTest
@WithTestResource(value = Observed.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TracesAndLogsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** A word that no log and no trace may have, with a key of the same kind. */
    private static final String SECRET = "زمخشرانية";

    private static final String KEY = "key-" + "zamakhshari".repeat(2);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static TraceReceiver receiver;

    @TestHTTPResource("/")
    URI service;

    @Inject
    ElasticsearchClient client;

    @Inject
    ArticleIndex index;

    private LogLines log;

    @BeforeAll
    static void receive() throws IOException {
        receiver = new TraceReceiver(Integer.getInteger(Observed.PORT));
    }

    @AfterAll
    static void stop() {
        receiver.close();
    }

    @BeforeEach
    void listen() {
        log = LogLines.listen();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void aSearchIsATraceWithElasticsearchsPartInIt() {
        when().get("/v1/articles?q=" + SECRET).then().statusCode(200);
        await().atMost(LONGEST).ignoreExceptions().untilAsserted(() -> {
            Span request = receiver.spans("GET /v1/articles").getFirst();
            assertThat(request.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_SERVER);
            assertThat(receiver.spans("search")).anySatisfy(call -> assertThat(receiver.isBelow(call, request))
                    .isTrue());
        });
        assertThatTracesKeepTheSecret();
    }

    @Test
    void anImportThatNobodyWaitsForIsATraceOfItsOwn() {
        given().header("Prefer", "respond-async")
                .contentType("application/x-ndjson")
                .body(bytes(Articles.line("title", SECRET + " خبر")))
                .post("/v1/imports")
                .then()
                .statusCode(202);
        await().atMost(LONGEST).ignoreExceptions().untilAsserted(() -> {
            Span job = receiver.spans("asynchronous import").getFirst();
            assertThat(job.getParentSpanId().isEmpty()).isTrue();
            assertThat(receiver.spans("read and tag")).anySatisfy(tagging -> assertThat(receiver.isBelow(tagging, job))
                    .isTrue());
            assertThat(receiver.spans("look up"))
                    .anySatisfy(step -> assertThat(receiver.isBelow(step, job)).isTrue());
            Span write = receiver.spans("write").stream()
                    .filter(span -> receiver.isBelow(span, job))
                    .findFirst()
                    .orElseThrow();
            assertThat(receiver.spans("bulk")).anySatisfy(call -> assertThat(receiver.isBelow(call, write))
                    .isTrue());
        });
        assertThatTracesKeepTheSecret();
    }

    @Test
    void aRequestIsALineWithItsIdAndTraceButWithoutItsQuery() {
        given().header("X-Request-Id", "line-of-mine")
                .get("/v1/articles?q=" + SECRET)
                .then()
                .statusCode(200);
        JsonNode line = line("GET /v1/articles 200 ");
        assertThat(line.path("message").asText()).matches("GET /v1/articles 200 \\d+");
        assertThat(line.path("mdc").path("requestId").asText()).isEqualTo("line-of-mine");
        assertThat(line.path("mdc").path("traceId").asText()).matches("[0-9a-f]{32}");
    }

    @Test
    void noAddressForgesALine() throws IOException {
        ask(
                "GET /v1/articles/forged%0d%0aFAKE HTTP/1.1\r\nHost: fihrist\r\nX-Request-Id: a\r\n FAKE\r\nConnection: close\r\n\r\n");
        ask("GET /v1/articles/forged\u001b[31m\u000bFAKE HTTP/1.1\r\nHost: fihrist\r\nConnection: close\r\n\r\n");
        ask("GET /v1/articles/forged\rFAKE HTTP/1.1\r\nHost: fihrist\r\nConnection: close\r\n\r\n");
        when().get("/q/health/live").then().statusCode(200);
        assertThat(log.lines()).allSatisfy(TracesAndLogsTest::isOneLineOfJson);
        assertThat(messages()).noneMatch(message -> message.chars().anyMatch(Character::isISOControl));
    }

    @Test
    void whatTheServerCannotReadIsNotLogged() throws IOException {
        ask("GET /v1/articles?q=" + KEY + " HTTP/1.1\r\nConnection: close\r\n\r\n");
        ask("GET v1/articles?q=" + KEY + " HTTP/1.1\r\nHost: fihrist\r\nConnection: close\r\n\r\n");
        when().get("/v1/articles?limit=1").then().statusCode(200);
        // Of the request behind them: theirs would have been there before.
        line("GET /v1/articles 200 ");
        assertThat(log.lines()).noneMatch(line -> line.contains(KEY));
    }

    @Test
    void nothingThatIsSentIsLogged() throws IOException {
        given().contentType("application/x-ndjson")
                .header("X-API-Key", KEY)
                .body(bytes(String.join(
                        "\n",
                        Articles.line("id", "secret", "title", SECRET, "body", SECRET),
                        "{\"" + SECRET,
                        Articles.line("title", SECRET, SECRET, SECRET))))
                .post("/v1/imports?refresh=true")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .header("X-API-Key", KEY)
                .body("{\"title\": \"" + SECRET + "\", \"published\": \"" + SECRET + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(400);
        given().queryParam(SECRET, KEY).get("/v1/articles").then().statusCode(400);
        withTermsRefused(() -> when().get("/v1/articles?person=" + SECRET + "&person=b&q=" + SECRET)
                .then()
                .statusCode(500));
        assertThat(messages()).anyMatch(message -> message.startsWith("Unexpected error"));
        assertThat(log.lines()).noneMatch(line -> line.contains(SECRET) || line.contains(KEY));
        // The status of the request that failed.
        await().atMost(LONGEST).until(() -> receiver.text().contains("int_value: 500"));
        assertThatTracesKeepTheSecret();
    }

    @Test
    void anErrorOfElasticsearchsIsToldWithoutWhatItQuotes() {
        Exception loud = catchException(() ->
                client.index(i -> i.index(index.writeAlias()).id("quoting").document(Map.of("day", SECRET))));
        assertThat(loud).hasMessageContaining(SECRET);
        for (Exception told : List.of(QuietError.of(loud), QuietError.of(new IllegalStateException("no", loud)))) {
            assertThat(told).hasMessageContaining("es/index").hasMessageContaining("400");
            assertThat(Throwables.getStackTrace(told)).doesNotContain(SECRET);
        }
        await().atMost(LONGEST).untilAsserted(() -> assertThat(receiver.spans("index"))
                .anySatisfy(
                        call -> assertThat(call.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR)));
        assertThatTracesKeepTheSecret();
    }

    private static void assertThatTracesKeepTheSecret() {
        assertThat(receiver.text())
                .contains("http.request.method")
                .doesNotContain(SECRET, URLEncoder.encode(SECRET, StandardCharsets.UTF_8), KEY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Has Elasticsearch refuse queries for two values of a field, with an error that quotes the query. */
    private void withTermsRefused(Runnable requests) throws IOException {
        client.indices().putSettings(p -> p.index(index.writeAlias()).settings(s -> s.maxTermsCount(1)));
        try {
            requests.run();
        } finally {
            client.indices().putSettings(p -> p.index(index.writeAlias()).settings(s -> s.maxTermsCount(65_536)));
        }
    }

    private void ask(String request) throws IOException {
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            connection.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(connection.getInputStream().readAllBytes()).isNotEmpty();
        }
    }

    private JsonNode line(String message) {
        return await().atMost(LONGEST)
                .until(
                        () -> log.lines().stream()
                                .map(TracesAndLogsTest::parse)
                                .filter(line -> line.path("message").asText().startsWith(message))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private List<String> messages() {
        return log.lines().stream()
                .map(line -> parse(line).path("message").asText())
                .toList();
    }

    private static void isOneLineOfJson(String line) {
        assertThat(line.strip()).doesNotContain("\n", "\r");
        assertThat(parse(line).isObject()).isTrue();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
