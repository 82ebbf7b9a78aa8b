package org.fihrist.process;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.testing.Articles;
import org.junit.jupiter.api.Test;

/** The service is killed while it builds the index anew. */
class ReindexKilledPackagedTest {

    private static final String KEY = "packaged-key-0123456789";
    private static final int ARTICLES = 5000;

    private final Map<String, String> settings = Map.of(
            "FIHRIST_API_KEYS", KEY,
            "FIHRIST_EMBEDDED_DATA", "target/packaged-elasticsearch",
            "FIHRIST_INDEX_NAME", "killed-" + UUID.randomUUID(),
            "FIHRIST_REINDEX_ABANDONED_AFTER", "PT6S",
            "FIHRIST_RATE_LIMIT_ENABLED", "false",
            "QUARKUS_HTTP_PORT", "0");

    @Test
    void theNextProcessRollsItBackAndCanDoItAgain() throws Exception {
        try (ServiceProcess service = ServiceProcess.packaged(settings)) {
            String address = service.awaitReady().address();
            load(address);
            writer().post(address + "/v1/reindex").then().statusCode(202);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> writer().get(address + "/v1/reindex").<Integer>path("read"), read -> read > 0);
            service.kill();
            ServiceProcess.stillRunning(service.family());
        }
        try (ServiceProcess service = ServiceProcess.packaged(settings)) {
            String address = service.awaitReady().address();
            assertAllIsThere(address);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> writer().get(address + "/v1/reindex").path("state"), "failed"::equals);
            writer().get(address + "/v1/reindex").then().body("problem", containsString("ended before it was done"));
            writer().contentType("application/json")
                    .body(Articles.line("title", "خبر"))
                    .put(address + "/v1/articles/a-1?refresh=true")
                    .then()
                    .statusCode(200);
            writer().post(address + "/v1/reindex").then().statusCode(202);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> writer().get(address + "/v1/reindex").path("state"), "done"::equals);
            assertAllIsThere(address);
            given().get(address + "/v1/articles/a-1").then().body("title", equalTo("خبر"));
        }
    }

    private static void load(String address) {
        String lines = IntStream.range(0, ARTICLES)
                .mapToObj(i -> Articles.line("id", "a-" + i, "title", "خبر رقم " + i, "body", "قال بوتين ذلك."))
                .collect(Collectors.joining("\n"));
        writer().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(address + "/v1/imports?refresh=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(ARTICLES));
    }

    private static void assertAllIsThere(String address) {
        given().get(address + "/v1/articles?q=خبر").then().statusCode(200).body("total.value", equalTo(ARTICLES));
    }

    private static RequestSpecification writer() {
        return given().header("X-API-Key", KEY);
    }
}
