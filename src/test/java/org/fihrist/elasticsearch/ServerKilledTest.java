package org.fihrist.elasticsearch;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.fihrist.testing.Articles;
import org.fihrist.testing.SearchPage;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Elasticsearch is killed under the running service. */
@ServiceTest
class ServerKilledTest {

    @TestHTTPResource("/")
    URI home;

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void theServiceSaysSoAndRecoversWithoutARestart() {
        Articles.load(Articles.line("id", "kept", "title", "خبر محفوظ"));
        killServer();
        when().get("/v1/articles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("status", equalTo(503));
        given().contentType(ContentType.JSON)
                .body(Articles.line("title", "x"))
                .post("/v1/articles")
                .then()
                .statusCode(503);
        given().contentType("application/x-ndjson")
                .body(new byte[] {'{', '}', '\n'})
                .post("/v1/imports?refresh=true")
                .then()
                .statusCode(503);
        when().get("/q/health/ready").then().statusCode(503);
        when().get("/q/health/live").then().statusCode(200);

        assertThat(await(() -> when().get("/q/health/ready"), 200)).isEqualTo(200);
        assertThat(await(() -> when().get("/v1/articles"), 200)).isEqualTo(200);
        when().get("/v1/articles/kept").then().statusCode(200).body("title", equalTo("خبر محفوظ"));
        when().get("/v1/articles").then().body("total.value", equalTo(1));
    }

    @Test
    void thePageSaysSoAndAsksAgain() {
        Articles.load(Articles.line("id", "kept", "title", "خبر محفوظ"));
        SearchPage page = new SearchPage();
        try {
            page.open(home, "");
            assertThat(page.texts(".headline")).contains("خبر محفوظ");
            killServer();
            page.search("خبر");
            assertThat(page.find(".notice-error").getText()).contains("محرّك البحث لا يجيب الآن");
            assertThat(await(() -> when().get("/v1/articles"), 200)).isEqualTo(200);
            page.clickAndSearch(".notice-error .primary");
            assertThat(page.texts(".headline")).contains("خبر محفوظ");
        } finally {
            page.quit();
        }
    }

    private static void killServer() {
        ProcessHandle shell = ProcessHandle.of(Long.parseLong(System.getProperty("org.fihrist.embedded-pid")))
                .orElseThrow();
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.onExit().join();
    }

    /** Asks until the status is the wanted one, or three minutes have passed. */
    private static int await(Supplier<Response> ask, int wanted) {
        Instant end = Instant.now().plus(LONGEST);
        int status = ask.get().statusCode();
        while (status != wanted && Instant.now().isBefore(end)) {
            status = ask.get().statusCode();
        }
        return status;
    }
}
