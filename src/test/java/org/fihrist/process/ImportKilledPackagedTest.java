package org.fihrist.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.testing.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elasticsearch, then the service, is killed while it imports what a sender has left with it. */
class ImportKilledPackagedTest {

    private static final String KEY = "packaged-key-0123456789";
    private static final int ARTICLES = 6000;

    private final String index = "imported-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @Test
    void allThatWasAcceptedIsImportedOnce() throws Exception {
        String second;
        try (ServiceProcess service = start()) {
            ServiceProcess.Ready ready = service.awaitReady();
            String first = accept(ready.address(), "a");
            awaitBegun(ready.address(), first);
            ready.elasticsearch().descendants().forEach(ProcessHandle::destroyForcibly);
            ready.elasticsearch().destroyForcibly();
            assertDone(ready.address(), first);
            second = accept(ready.address(), "b");
            awaitBegun(ready.address(), second);
            service.kill();
            ServiceProcess.stillRunning(service.family());
        }
        try (ServiceProcess service = start()) {
            String address = service.awaitReady().address();
            assertDone(address, second);
            given().get(address + "/v1/articles").then().statusCode(200).body("total.value", equalTo(2 * ARTICLES));
        }
        // How it ended is known to the next process too, which a record that it cannot read does not keep from
        // starting.
        Files.writeString(folder.resolve("0").resolve("unreadable.json"), "{\"id\":1,\"future\":true}");
        try (ServiceProcess service = start()) {
            assertDone(service.awaitReady().address(), second);
        }
    }

    private static String accept(String address, String prefix) {
        String lines = IntStream.range(0, ARTICLES)
                .mapToObj(i -> Articles.line("id", prefix + i, "title", "خبر رقم " + i, "body", "قال بوتين ذلك."))
                .collect(Collectors.joining("\n"));
        return writer().contentType("application/x-ndjson")
                .header("Prefer", "respond-async")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(address + "/v1/imports?refresh=true")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath status(String address, String id) {
        return writer().get(address + "/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void awaitBegun(String address, String id) {
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> status(address, id).getLong("report.received"), received -> received > 0);
        assertThat(status(address, id).getString("state")).isEqualTo("running");
    }

    private static void assertDone(String address, String id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> status(address, id).getString("state"), state -> !state.equals("running"));
        JsonPath status = status(address, id);
        assertThat(status.getString("state")).isEqualTo("done");
        assertThat(status.getLong("report.created") + status.getLong("report.unchanged"))
                .isEqualTo(ARTICLES);
        assertThat(status.getList("report.rejected")).isEmpty();
    }

    private static RequestSpecification writer() {
        return given().header("X-API-Key", KEY);
    }

    private ServiceProcess start() throws Exception {
        return ServiceProcess.packaged(Map.of(
                "FIHRIST_API_KEYS",
                KEY,
                "FIHRIST_EMBEDDED_DATA",
                "target/packaged-elasticsearch",
                "FIHRIST_IMPORT_FOLDER",
                folder.toString(),
                "FIHRIST_INDEX_NAME",
                index,
                "FIHRIST_RATE_LIMIT_ENABLED",
                "false",
                "QUARKUS_HTTP_PORT",
                "0"));
    }
}
