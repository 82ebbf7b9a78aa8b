package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles counted by day, week and month. */
@ServiceTest
class TimelineTest {

    @BeforeEach
    void load() {
        Articles.load(
                article("a", "بوتين في بكين", "alpha", "2025-05-30"),
                // Two hours later in UTC it is June.
                article("b", "بوتين في القاهرة", "beta", "2025-05-31T23:30:00-02:00"),
                article("c", "ماكرون في القاهرة", "beta", "2025-08-03"),
                article("d", "بوتين في باريس", "alpha", "2025-08-04"),
                Articles.line("id", "undated", "title", "بوتين في موسكو", "source", "alpha"));
    }

    private static String article(String id, String title, String source, String published) {
        return Articles.line("id", id, "title", title, "source", source, "published", published);
    }

    private static ValidatableResponse timeline(String query) {
        return given().get("/v1/timeline?" + query).then().statusCode(200);
    }

    @Test
    void countsMonthsOldestFirstAndFillsGaps() {
        timeline("lang=en")
                .body("interval", equalTo("month"))
                .body("buckets.from", contains("2025-05-01", "2025-06-01", "2025-07-01", "2025-08-01"))
                .body("buckets.to", contains("2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31"))
                .body("buckets.count", contains(2, 0, 0, 2))
                .body("unknown", equalTo(1));
    }

    /** 3 August 2025 is a Sunday, 4 August a Monday. */
    @Test
    void weeksBeginOnMondays() {
        timeline("interval=week&from=2025-07-28&to=2025-08-10")
                .body("buckets.from", contains("2025-07-28", "2025-08-04"))
                .body("buckets.to", contains("2025-08-03", "2025-08-10"))
                .body("buckets.count", contains(1, 1))
                .body("unknown", equalTo(0));
    }

    @Test
    void daysAreThoseOfTheArticlesOwnOffset() {
        timeline("interval=day&from=2025-05-29&to=2025-06-01").body("buckets.count", contains(0, 1, 1, 0));
    }

    @Test
    void theFirstAndTheLastSpanAreCutToTheDaysAskedFor() {
        timeline("from=2025-05-31&to=2025-07-10")
                .body("buckets.from", contains("2025-05-31", "2025-06-01", "2025-07-01"))
                .body("buckets.to", contains("2025-05-31", "2025-06-30", "2025-07-10"))
                .body("buckets.count", contains(1, 0, 0));
    }

    @Test
    void oneBoundIsEnough() {
        timeline("from=2025-07-15").body("buckets.count", contains(0, 2));
        timeline("to=2025-06-15").body("buckets.count", contains(2, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "q=بوتين, 2;0;0;1, 1",
        "q=Putin&source=beta, 1, 0",
        "person=vladimir-putin&exclude.source=beta, 1;0;0;1, 1",
        "month=2025-08, 2, 0",
        "month=unknown, '', 1",
        "'q=f,jdk', 2;0;0;1, 1"
    })
    void theSameFiltersAsInASearchHold(String query, String counts, int unknown) {
        timeline(query).body("buckets.count.join(';')", equalTo(counts)).body("unknown", equalTo(unknown));
    }

    @Test
    void whereNothingIsFoundThereIsNoSpan() {
        timeline("source=nobody").body("buckets", empty());
        timeline("source=nobody&from=2025-01-01&to=2025-03-31").body("buckets.count", contains(0, 0, 0));
    }

    @Test
    void tooManySpansAreRefusedWithTheIntervalsThatWouldDo() {
        timeline("interval=day&from=2000-01-01&to=2013-09-08").body("buckets", hasSize(5000));
        refused("interval=day&from=2000-01-01&to=2013-09-09", "interval")
                .body("detail", containsString("5,001"))
                .body("allowed", contains("week", "month"));
        refused("interval=day&from=1800-01-01&to=2200-01-01", "interval").body("allowed", contains("month"));
        refused("from=0001-01-01&to=9999-12-31", "interval").body("allowed", hasSize(1));
    }

    @Test
    void tooManySpansAreRefusedWhereTheArticlesMakeThem() {
        Articles.load(
                article("old", "خبر قديم", "archive", "1890-01-01"),
                article("new", "خبر جديد", "archive", "2025-01-01"));
        refused("interval=day&source=archive", "interval").body("allowed", contains("month"));
        timeline("source=archive").body("buckets", hasSize(135 * 12 + 1));
        given().delete("/v1/articles/old?refresh=true").then().statusCode(204);
        given().delete("/v1/articles/new?refresh=true").then().statusCode(204);
    }

    @Test
    void otherParametersAreRefused() {
        refused("interval=year", "interval").body("allowed", contains("day", "week", "month"));
        refused("facet.limit=3", "facet.limit").body("allowed", hasItem("interval"));
    }

    private static ValidatableResponse refused(String query, String parameter) {
        return given().get("/v1/timeline?" + query).then().statusCode(400).body("parameter", equalTo(parameter));
    }
}
