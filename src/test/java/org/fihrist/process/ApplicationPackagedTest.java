package org.fihrist.process;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fihrist.testing.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application from its start to its end, in production's profile. */
class ApplicationPackagedTest {

    private static final String KEY = "packaged-key-0123456789";
    private static final int SAMPLES = 100;
    private static final String BROKEN = """
            - id: own
              ar: صفوان البرقاوي المنياوي
              en: Safwan Al-Barqawi
              country: ZZ
              known: mayor
              nom: [صفوان البرقاوي]
            """;

    // The server's folder is kept from run to run (root's clone may be closed to its user, who then works elsewhere).
    private final Map<String, String> settings = Map.of(
            "FIHRIST_EMBEDDED_DATA", "target/packaged-elasticsearch",
            "FIHRIST_INDEX_NAME", "packaged-" + UUID.randomUUID(),
            "FIHRIST_SAMPLES_ENABLED", "true",
            "QUARKUS_HTTP_PORT", "0");

    @Test
    void itRefusesToStartWhereEverybodyCouldWrite() throws Exception {
        try (ServiceProcess service = start(Map.of())) {
            assertThat(service.awaitEnd())
                    .contains("Everybody could write: set fihrist.api-keys")
                    .doesNotContain("Starting the embedded Elasticsearch");
            assertThat(service.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void itRefusesToStartWithSettingsOutOfRange() throws Exception {
        Map<String, String> wrong = Map.of(
                "FIHRIST_API_KEYS", KEY,
                "FIHRIST_IMPORT_MAX_LINE", "3G",
                "FIHRIST_SEARCH_MAX_QUERY", "-1",
                "FIHRIST_RATE_LIMIT_READS", "-1",
                "FIHRIST_EMBEDDED_PORT", "70000");
        try (ServiceProcess service = start(wrong)) {
            assertThat(service.awaitEnd())
                    .contains("fihrist.import.max-line must be from 1 to 1073741824 bytes")
                    .contains("fihrist.search.max-query must be greater than 0")
                    .contains("fihrist.rate-limit.reads must be greater than or equal to 0")
                    .contains("fihrist.embedded.port must be less than or equal to 65535");
            assertThat(service.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void itRefusesToStartWithAGazetteerFileThatCannotBeUsed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), BROKEN);
        Map<String, String> own = Map.of("FIHRIST_API_KEYS", KEY, "FIHRIST_GAZETTEER_FOLDER", folder.toString());
        try (ServiceProcess service = start(own)) {
            assertThat(service.awaitEnd())
                    .contains(file + ":4: 'ZZ' is no ISO 3166-1 alpha-2 code", file + ":6: unknown key 'nom'")
                    .doesNotContain("Starting the embedded Elasticsearch");
            assertThat(service.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void gazetteerFilesAreCheckedWithoutTheService(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), BROKEN);
        try (ServiceProcess check = start(Map.of(), "check-gazetteer", folder.toString())) {
            assertThat(check.awaitEnd())
                    .contains(file + ":4: 'ZZ' is no ISO 3166-1 alpha-2 code", file + ":6: unknown key 'nom'");
            assertThat(check.exitCode()).isEqualTo(1);
        }
        Files.writeString(file, BROKEN.replace("ZZ", "EG").replace("nom:", "names:"));
        try (ServiceProcess check = start(Map.of(), "check-gazetteer", folder.toString())) {
            assertThat(check.awaitEnd()).contains("read " + file, "no problem: ");
            assertThat(check.exitCode()).isZero();
        }
    }

    @Test
    void killedOrStoppedItLeavesNoServerBehindAndKeepsWhatWasWritten() throws Exception {
        try (ServiceProcess service = start(Map.of("FIHRIST_API_KEYS", KEY))) {
            ServiceProcess.Ready ready = service.awaitReady();
            theSamplesAreFound(ready.address());
            write(ready.address());
            List<ProcessHandle> family = service.family();
            assertThat(family).contains(ready.elasticsearch());
            service.kill();
            assertNothingIsLeft(family, ready);
        }
        try (ServiceProcess service = start(Map.of("FIHRIST_API_KEYS", KEY))) {
            ServiceProcess.Ready ready = service.awaitReady();
            whatWasWrittenIsKept(ready.address());
            List<ProcessHandle> family = service.family();
            service.terminate();
            assertNothingIsLeft(family, ready);
        }
    }

    private static void theSamplesAreFound(String address) {
        when().get(address + "/q/health/ready").then().statusCode(200);
        when().get(address + "/v1/articles?q=Putin").then().statusCode(200).body("total.value", greaterThan(0));
        when().get(address + "/v1/articles").then().body("total.value", equalTo(SAMPLES));
    }

    /** One article more, and a sample less: loaded again, it would be back. */
    private static void write(String address) {
        given().header("X-API-Key", KEY)
                .contentType(ContentType.JSON)
                .body(Articles.line("title", "خبر باق"))
                .put(address + "/v1/articles/kept")
                .then()
                .statusCode(201);
        given().header("X-API-Key", KEY)
                .delete(address + "/v1/articles/seed-005")
                .then()
                .statusCode(204);
    }

    private static void whatWasWrittenIsKept(String address) {
        when().get(address + "/v1/articles/kept").then().statusCode(200).body("title", equalTo("خبر باق"));
        when().get(address + "/v1/articles/seed-005").then().statusCode(404);
        when().get(address + "/v1/articles").then().body("total.value", equalTo(SAMPLES));
    }

    private static void assertNothingIsLeft(List<ProcessHandle> family, ServiceProcess.Ready ready) throws IOException {
        assertThat(ServiceProcess.stillRunning(family)).isEmpty();
        assertThat(ready.elasticsearchListens()).isFalse();
    }

    private ServiceProcess start(Map<String, String> more, String... arguments) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        return ServiceProcess.packaged(all, arguments);
    }
}
