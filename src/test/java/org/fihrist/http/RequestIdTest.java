package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.fihrist.elasticsearch.LateCluster;
import org.fihrist.error.ProblemMappers;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer carries the request's id, and so does what the log says of it. No cluster is there: reading fails. */
@QuarkusTest
@WithTestResource(value = LateCluster.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class RequestIdTest {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class.getName());

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/articles, 503",
        "GET, /v1/imports/none, 404",
        "GET, /v1/nothing, 404",
        "GET, /nothing, 404",
        "PATCH, /v1/articles, 405",
        "OPTIONS, /v1/articles, 200",
        "GET, /q/health/live, 200",
        "GET, /q/metrics, 200",
        "GET, /openapi, 200",
        "GET, /swagger-ui/index.html, 200",
        "GET, /swagger-ui/swagger-ui.css, 200",
    })
    void everyAnswerCarriesAnId(String method, String address, int status) {
        Response response = given().noFilters().request(method, address);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().getValues("X-Request-Id"))
                .singleElement()
                .satisfies(id -> assertThat(UUID.fromString(id)).hasToString(id));
    }

    @Test
    void whatIsRefusedForItsOriginCarriesOneToo() {
        Response response = given().noFilters()
                .header("Origin", "https://other.example.org")
                .get("/v1/articles");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void aSendersPlainIdIsKept() {
        String id = "front-end_7.2026-" + "x".repeat(47);
        assertThat(id).hasSize(64);
        assertThat(answeredTo(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\tb", "${jndi:x}", "%d%n", "قصة", "", "a;b", "a\"b"})
    void anythingElseIsReplaced(String id) {
        assertThat(UUID.fromString(answeredTo(id))).isNotNull();
    }

    @Test
    void aLongOneIsReplaced() {
        assertThat(UUID.fromString(answeredTo("x".repeat(65)))).isNotNull();
    }

    @Test
    void theLogCarriesTheId() {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        ExtHandler listener = listener(said);
        LOG.addHandler(listener);
        try {
            given().header("X-Request-Id", "first").get("/v1/articles").then().statusCode(503);
            given().header("X-Request-Id", "second")
                    .get("/v1/articles/x")
                    .then()
                    .statusCode(503);
            given().header("X-Request-Id", "third")
                    .contentType(ContentType.JSON)
                    .body("{\"title\":\"خبر\"}")
                    .put("/v1/articles/x")
                    .then()
                    .statusCode(503);
        } finally {
            LOG.removeHandler(listener);
        }
        assertThat(said).containsExactly("first", "second", "third");
    }

    private static String answeredTo(String id) {
        return given().header("X-Request-Id", id)
                .get("/q/health/live")
                .then()
                .statusCode(200)
                .extract()
                .header("X-Request-Id");
    }

    private static ExtHandler listener(List<String> ids) {
        return new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                ids.add(line.getMdc("requestId"));
            }
        };
    }
}
