package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and what stands out in a period against the time before. */
@ServiceTest
class TrendsTest {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    /**
     * In the last week: Macron in six articles of eight, Putin in two, as in a quarter of those before; Merkel in one. Erdoğan only before. An
     * article of ten years ago counts for nothing.
     */
    @BeforeEach
    void load() {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String who = i < 6 ? "التقى إيمانويل ماكرون الوفد في باريس" : "اتصل فلاديمير بوتين بالوفد";
            articles.add(article("week-" + i, who, LAST.minusDays(i % 7), "week"));
        }
        articles.add(article("week-8", "كتبت أنغيلا ميركل رسالة", LAST, "week"));
        for (int i = 0; i < 20; i++) {
            String who = i < 5 ? "اتصل فلاديمير بوتين بالوفد" : i < 15 ? "خطب رجب طيب أردوغان" : "خبر عابر";
            articles.add(article("before-" + i, who, LAST.minusDays(8 + i), "before"));
        }
        articles.add(article("old", "كتب إيمانويل ماكرون", LAST.minusYears(10), "old"));
        Articles.load(articles.toArray(String[]::new));
    }

    private static String article(String id, String title, LocalDate day, String source) {
        return Articles.line("id", id, "title", title + " " + id, "source", source, "published", day.toString());
    }

    @Test
    void theShareOfArticlesDecidesNotTheirNumber() {
        JsonPath trends = trends("")
                .body("persons.value", contains("emmanuel-macron"))
                .body("persons[0].label", equalTo("إيمانويل ماكرون"))
                .body("persons[0].articles", equalTo(6))
                .body("persons[0].before", equalTo(0))
                .body("countries.value", contains("FR"))
                .extract()
                .jsonPath();
        // n (ad - bc)² / ((a+b)(c+d)(a+c)(b+d)) of 6 in 9 against 0 in 20.
        double expected = 29 * Math.pow(6 * 20.0, 2) / (9.0 * 20 * 6 * 23);
        assertThat(trends.getDouble("persons[0].score"))
                .isCloseTo(expected, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void thePeriodEndsWithTheNewestArticleAndHasSevenDays() {
        trends("")
                .body("period.from", equalTo("2025-06-24"))
                .body("period.to", equalTo("2025-06-30"))
                .body("period.articles", equalTo(9))
                .body("before.from", equalTo("2025-05-27"))
                .body("before.to", equalTo("2025-06-23"))
                .body("before.articles", equalTo(20));
    }

    @Test
    void aDateInTheFutureMovesNothing() {
        Articles.load(article("future", "خبر من الغد", LocalDate.of(2199, 1, 1), "future"));
        trends("").body("period.to", equalTo("2025-06-30"));
        given().delete("/v1/articles/future?refresh=true").then().statusCode(204);
    }

    @Test
    void theTimeBeforeEndsWithTheCalendar() {
        trends("from=0001-01-03&to=0001-01-04&compare=10").body("before.from", equalTo("0001-01-01"));
        trends("from=0001-01-01&to=0001-01-04&compare=10").body("before.articles", equalTo(0));
    }

    @Test
    void anotherPeriodAndAnotherTimeBefore() {
        trends("from=2025-06-03&to=2025-06-22&compare=3650")
                .body("period.articles", equalTo(20))
                .body("before.articles", equalTo(1))
                .body("persons.value", not(hasItem("emmanuel-macron")));
        trends("from=2025-06-24&to=2025-06-30&compare=3").body("before.articles", equalTo(2));
    }

    @Test
    void filtersHoldForBothTimes() {
        trends("source=week")
                .body("period.articles", equalTo(9))
                .body("before.articles", equalTo(0))
                .body("persons", empty());
        trends("q=بوتين").body("period.articles", equalTo(2)).body("before.articles", equalTo(5));
        trends("exclude.person=emmanuel-macron").body("persons.value", not(hasItem("emmanuel-macron")));
    }

    @Test
    void aMisspelledQueryIsPutRightAsInASearch() {
        trends("q=f,jdk").body("period.articles", equalTo(2));
    }

    @Test
    void withoutArticlesThereIsNothing() {
        trends("source=nobody")
                .body("period.articles", equalTo(0))
                .body("persons", empty())
                .body("countries", empty());
        trends("from=2030-01-01").body("period.from", equalTo("2030-01-01")).body("period.articles", equalTo(0));
    }

    @Test
    void noMoreThanAskedForInTheLanguageAskedFor() {
        trends("lang=en&limit=1&from=2025-06-02&to=2025-06-30&compare=3650")
                .body("persons.size()", equalTo(1))
                .body("persons[0].score", greaterThan(0f));
        trends("lang=en").body("persons.label", contains("Emmanuel Macron"));
    }

    @ParameterizedTest
    @CsvSource({
        "compare=0, compare",
        "compare=3651, compare",
        "compare=month, compare",
        "limit=101, limit",
        "from=2025-13-01, from",
        "from=2025-02-01&to=2025-01-01, to",
        "interval=day, interval"
    })
    void whatIsWrongIsNamed(String query, String parameter) {
        given().get("/v1/trends?" + query).then().statusCode(400).body("parameter", equalTo(parameter));
    }

    private static ValidatableResponse trends(String query) {
        return given().get("/v1/trends" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }
}
