package org.fihrist.observe;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.UUID;
import org.fihrist.testing.Articles;
import org.fihrist.testing.Metrics;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What is measured counts what was done, and nobody can make more series by asking for more. */
@ServiceTest
class MetricsTest {

    private static final String WRITTEN = "fihrist_ingest_articles_total";
    private static final String CALLS = "fihrist_elasticsearch_calls_seconds_count";
    private static final String REQUESTS = "http_server_requests_seconds";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    void articlesAreCountedByWhatBecomesOfThem() {
        Metrics before = Metrics.now();
        String lines = String.join(
                "\n",
                Articles.line("id", "m-1", "title", "خبر عن مصر"),
                Articles.line("id", "m-2", "title", "خبر ثان"),
                "{broken",
                Articles.line("id", "m-1", "title", "خبر عن مصر"),
                Articles.line("id", "m-2", "title", "خبر آخر"));
        Articles.load(lines);
        put("m-3", "خبر ثالث", 201);
        put("m-3", "خبر رابع", 200);
        put("m-4", " ", 400);
        Metrics after = Metrics.now();
        assertThat(grown(before, after, WRITTEN, "outcome=\"created\"")).isEqualTo(3);
        assertThat(grown(before, after, WRITTEN, "outcome=\"updated\"")).isEqualTo(2);
        assertThat(grown(before, after, WRITTEN, "outcome=\"unchanged\"")).isEqualTo(1);
        assertThat(grown(before, after, WRITTEN, "outcome=\"rejected\"", "reason=\"invalid\""))
                .isEqualTo(2);
    }

    @Test
    void tagsAreCountedByKind() {
        Metrics before = Metrics.now();
        given().contentType(ContentType.JSON)
                .body(Articles.line(
                        "title",
                        "بوتين يلتقي غونزالو هيغواين في موسكو",
                        "body",
                        "قال فلاديمير بوتين إن روسيا ومصر بلدان صديقان. وقال اللاعب غونزالو هيغواين شيئا.",
                        "published",
                        "2025-08-13"))
                .put("/v1/articles/tagged")
                .then()
                .statusCode(201);
        Metrics after = Metrics.now();
        assertThat(grown(before, after, "fihrist_tagging_seconds_count")).isEqualTo(1);
        assertThat(grown(before, after, "fihrist_tags_total", "person_listed")).isEqualTo(1);
        assertThat(grown(before, after, "fihrist_tags_total", "person_unlisted"))
                .isEqualTo(1);
        assertThat(grown(before, after, "fihrist_tags_total", "country")).isEqualTo(2);
        assertThat(grown(before, after, "fihrist_tags_total", "date")).isEqualTo(1);
    }

    @Test
    void callsToElasticsearchAreTimedByKindAndStatus() {
        Metrics before = Metrics.now();
        put("c-1", "خبر", 201);
        when().get("/v1/articles/c-1").then().statusCode(200);
        when().get("/v1/articles/c-none").then().statusCode(404);
        when().get("/v1/articles?q=خبر").then().statusCode(200);
        Metrics after = Metrics.now();
        assertThat(grown(before, after, CALLS, "call=\"index\"", "status=\"201\""))
                .isEqualTo(1);
        assertThat(grown(before, after, CALLS, "call=\"get\"", "status=\"404\""))
                .isEqualTo(1);
        assertThat(grown(before, after, CALLS, "call=\"search\"", "status=\"200\""))
                .isPositive();
        assertThat(after.sum(CALLS, "call=\"schema\"")).as("Hibernate Search's").isPositive();
        assertThat(after.lines("fihrist_elasticsearch_calls_seconds_bucket", "call=\"get\"", "le=\"0.1\""))
                .isNotEmpty();
    }

    @Test
    void requestsAreCountedByOperationWhateverIsAskedFor() {
        for (int i = 0; i < 150; i++) {
            String unknown = UUID.randomUUID().toString();
            when().get("/v1/articles/" + unknown).then().statusCode(404);
            when().get("/v1/" + unknown).then().statusCode(404);
            when().get("/" + unknown).then().statusCode(404);
            given().noFilters()
                    .request("PATCH", "/v1/articles/" + unknown)
                    .then()
                    .statusCode(405);
            given().noFilters()
                    .header("Origin", "https://other.example.org")
                    .get("/v1/persons/" + unknown)
                    .then()
                    .statusCode(403);
        }
        when().get("/v1/timeline").then().statusCode(200);
        Metrics now = Metrics.now();
        assertThat(now.lines(REQUESTS + "_count"))
                .hasSizeLessThan(40)
                .noneMatch(line -> line.matches(".*[0-9a-f]{12}.*"));
        assertThat(now.sum(REQUESTS + "_count", "uri=\"/v1/articles/{id}\"", "method=\"GET\"", "status=\"404\""))
                .isGreaterThanOrEqualTo(150);
        assertThat(now.lines(REQUESTS + "_bucket", "uri=\"/v1/timeline\"", "le=\"0.25\""))
                .isNotEmpty();
    }

    @Test
    void importsThatNobodyWaitsForAreSeen() {
        assertThat(Metrics.now().lines("fihrist_imports_running")).hasSize(1);
        assertThat(Metrics.now().lines("fihrist_imports_waiting")).hasSize(1);
    }

    @Test
    void reindexesAreSeen() {
        double before = Metrics.now().sum("fihrist_reindex_ended_total", "outcome=\"done\"");
        put("r-1", "خبر", 201);
        when().post("/v1/reindex").then().statusCode(202);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(Metrics.now().sum("fihrist_reindex_ended_total", "outcome=\"done\""))
                        .isEqualTo(before + 1));
        assertThat(Metrics.now().sum("fihrist_reindex_running")).isZero();
    }

    private static void put(String id, String title, int status) {
        given().contentType(ContentType.JSON)
                .body(Articles.line("title", title))
                .put("/v1/articles/" + id)
                .then()
                .statusCode(status);
    }

    private static double grown(Metrics before, Metrics after, String metric, String... labels) {
        return after.sum(metric, labels) - before.sum(metric, labels);
    }
}
