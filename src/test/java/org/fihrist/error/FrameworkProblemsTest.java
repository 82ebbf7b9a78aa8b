package org.fihrist.error;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before a resource sees it is told as a problem detail too. */
@ServiceTest
@TestProfile(SmallBodies.class)
class FrameworkProblemsTest {

    @TestHTTPResource("/")
    private URI service;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v2/articles", "/nothing", "/v1/articles/a/b"})
    void anUnknownPathIsNotFound(String path) {
        assertProblem(when().get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /v1/articles/x, 'DELETE, GET, HEAD, OPTIONS, PUT'",
        "DELETE, /v1/articles, 'GET, HEAD, OPTIONS, POST'",
        "GET, /v1/analyze, 'OPTIONS, POST'",
        "PUT, /v1/imports, 'OPTIONS, POST'",
        "POST, /v1/facets/person, 'GET, HEAD, OPTIONS'"
    })
    void aWrongMethodIsToldWithTheRightOnes(String method, String path, String allowed) {
        Response response = given().request(method, path);
        assertProblem(response, 405);
        assertThat(response.header("Allow")).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/articles/x", "/v1/facets/person"})
    void whatCannotBeAnsweredIsNotAcceptable(String path) {
        assertProblem(given().accept("text/csv").get(path), 406);
    }

    @ParameterizedTest
    @CsvSource({"POST, /v1/articles", "PUT, /v1/articles/x", "POST, /v1/imports", "POST, /v1/analyze"})
    void aBodyOfAnotherTypeIsUnsupported(String method, String path) {
        assertProblem(given().contentType("application/xml").body("<x/>").request(method, path), 415);
    }

    @ParameterizedTest
    @CsvSource({"/v1/articles", "/v1/analyze"})
    void aBodyThatIsKnownToBeTooLargeIsNotRead(String path) {
        assertProblem(given().contentType(ContentType.JSON).body(large()).post(path), 413);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles, application/json",
        "/v1/analyze, application/json",
        "/v1/imports, application/x-ndjson",
        "/v1/imports, text/plain"
    })
    void aBodyThatTurnsOutToBeTooLargeIsToo(String path, String type) throws IOException, InterruptedException {
        // A stream of unknown length is sent in chunks.
        var body = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(large().getBytes(StandardCharsets.UTF_8)));
        var request = HttpRequest.newBuilder(service.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
        }
    }

    private static String large() {
        return Articles.line("title", "x", "body", "x".repeat(10 * SmallBodies.LARGEST));
    }

    private static void assertProblem(Response response, int status) {
        response.then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("status", equalTo(status));
    }
}
