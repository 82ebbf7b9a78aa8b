package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers made of the index are sent again only when the index has changed. */
@ServiceTest
class UnchangedFilterTest {

    @BeforeEach
    void load() {
        Articles.load(Articles.line("id", "base", "title", "التقى بوتين نظيره في مصر", "published", "2025-08-13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?q=بوتين",
                "/v1/articles",
                "/v1/facets/person",
                "/v1/persons/vladimir-putin",
                "/v1/countries/EG",
                "/v1/suggest?q=بوت",
                "/v1/articles/base/similar",
                "/v1/timeline?q=بوتين",
                "/v1/trends?q=بوتين",
                "/v1/export?q=بوتين",
                "/v1/export?q=بوتين&format=csv",
                "/v1/feed?q=بوتين"
            })
    void theSameStateIsNotSentTwice(String address) {
        String tag = tag(address);
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", containsString("no-cache"))
                .body(blankString());
        Articles.load(Articles.line("id", "more", "title", "خبر عن بوتين " + address, "published", "2025-08-14"));
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .header("Vary", containsString("Accept-Language"));
    }

    @Test
    void aDeletionIsAChange() {
        Articles.load(Articles.line("id", "gone", "title", "خبر عابر"));
        String tag = tag("/v1/articles?q=عابر");
        given().delete("/v1/articles/gone?refresh=true").then().statusCode(204);
        given().header("If-None-Match", tag)
                .get("/v1/articles?q=عابر")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(0));
    }

    @Test
    void otherQuestionsHaveOtherTags() {
        String tag = tag("/v1/articles?q=بوتين");
        given().header("If-None-Match", tag).get("/v1/articles?q=مصر").then().statusCode(200);
        given().header("If-None-Match", tag)
                .get("/v1/articles?q=بوتين&limit=5")
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get("/v1/articles?q=بوتين")
                .then()
                .statusCode(200)
                .body("items[0].persons[0].label", equalTo("Vladimir Putin"));
    }

    @Test
    void oneOfSeveralTagsIsTaken() {
        String tag = tag("/v1/articles?q=بوتين");
        given().header("If-None-Match", "W/\"other\", " + tag)
                .get("/v1/articles?q=بوتين")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles?q=بوتين, 200",
        "/v1/articles?month=2025-13, 400",
        "/v1/articles?colour=red, 400",
        "/v1/suggest?q=, 400",
        "/v1/articles/base/similar?limit=none, 400",
        "/v1/articles/none/similar, 404",
        "/v1/timeline?interval=hour, 400",
        "/v1/trends?compare=0, 400",
        "/v1/export?format=pdf, 400",
        "/v1/feed?month=2025-13, 400",
        "/v1/persons/nobody, 404"
    })
    void anyTagIsNoAnswerToAWrongRequest(String address, int status) {
        given().header("If-None-Match", "*").get(address).then().statusCode(status);
    }

    @Test
    void errorsHaveNoTag() {
        given().get("/v1/articles?month=2025-13")
                .then()
                .statusCode(400)
                .header("ETag", (String) null)
                .header("Cache-Control", not(containsString("max-age")));
    }

    private static String tag(String address) {
        Response response = given().get(address);
        response.then().statusCode(200).header("ETag", startsWith("W/\"")).header("Cache-Control", "no-cache");
        return response.header("ETag");
    }
}
