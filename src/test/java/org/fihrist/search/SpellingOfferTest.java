package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other words offered where few articles were found: one of them in a hundred is written almost like the others. */
@ServiceTest
class SpellingOfferTest {

    private static final String SELDOM = "سنفونكا";
    private static final String OFTEN = "سنفونيكا";

    /** A word that news often use, and one that no news has. */
    private static final String USUAL = "البرلمان";

    private static final String UNUSUAL = "البرلمون";

    @Inject
    SpellingCorrection spelling;

    @BeforeEach
    void load() {
        Articles.load(Stream.concat(
                        Stream.of(article("seldom", SELDOM), article("usual", USUAL)),
                        IntStream.range(0, 110)
                                .boxed()
                                .flatMap(n -> Stream.of(article("o" + n, OFTEN), article("u" + n, UNUSUAL))))
                .toArray(String[]::new));
    }

    private static String article(String id, String word) {
        return Articles.line("id", id, "title", word + " " + id, "source", "a");
    }

    private static ValidatableResponse search(String q, String... filter) {
        var request = given().queryParam("q", q);
        if (filter.length > 0) {
            request.queryParam(filter[0], filter[1]);
        }
        return request.get("/v1/articles").then().statusCode(200).body("total.value", equalTo(1));
    }

    @Test
    void aWordThatIsWrittenOtherwiseAHundredTimesIsOffered() {
        search(SELDOM)
                .body("items[0].id", equalTo("seldom"))
                .body("interpretation.correction.query", equalTo(OFTEN))
                .body("interpretation.correction.applied", equalTo(false));
    }

    @Test
    void withAFilterNothingIsOffered() {
        search(SELDOM, "source", "a").body("interpretation.correction", nullValue());
    }

    @Test
    void aWordThatNewsOftenUseIsRightWhereItFindsSomething() throws IOException {
        assertThat(spelling.correct(USUAL)).map(Correction::query).contains(UNUSUAL);
        search(USUAL).body("interpretation.correction", nullValue());
    }
}
