package org.fihrist.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ArticleResourceTest {

    private static final String KIM = Articles.line(
            "title", "بوتين يستقبل كيم جونغ أون",
            "body", "استقبل الرئيس الروسي فلاديمير بوتين زعيم كوريا الشمالية كيم جونغ أون في موسكو.",
            "source", "test",
            "published", "2025-08-31T23:30:00-04:00");

    @Test
    void anArticleIsCreatedWithWhatWasFoundInIt() {
        given().contentType(ContentType.JSON)
                .body(KIM)
                .put("/v1/articles/created?refresh=true")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/articles/created"))
                .header("ETag", notNullValue());
        given().queryParam("lang", "en")
                .get("/v1/articles/created")
                .then()
                .statusCode(200)
                .body("id", equalTo("created"))
                .body("published", equalTo("2025-08-31T23:30:00-04:00"))
                .body("publishedFrom", equalTo("given"))
                .body("persons.label", hasItems("Vladimir Putin", "Kim Jong Un"))
                .body("persons[0].count", equalTo(2))
                .body("countries.id", hasItems("RU", "KP"))
                .body("story", notNullValue());
    }

    @Test
    void theMonthIsThatOfTheArticlesOwnOffset() {
        // In UTC it was September already.
        put("offset", KIM).statusCode(201);
        when().get("/v1/articles/offset").then().body("month", equalTo("2025-08"));
    }

    @Test
    void puttingAgainReplaces() {
        put("replaced", Articles.line("title", "أول", "body", "نص")).statusCode(201);
        put("replaced", Articles.line("title", "ثان", "body", "نص")).statusCode(200);
        when().get("/v1/articles/replaced").then().body("title", equalTo("ثان"));
    }

    @Test
    void anArticleWithoutDateAndNamesHasNone() {
        put("bare", Articles.line("title", "وصفة حساء العدس", "body", "يغسل العدس جيدا."))
                .statusCode(201);
        when().get("/v1/articles/bare")
                .then()
                .body("published", nullValue())
                .body("publishedFrom", nullValue())
                .body("month", nullValue())
                .body("persons", empty())
                .body("countries", empty());
    }

    @Test
    void theTextIsGivenBackUntouched() {
        String body = "\u0002قَالَ الـرَّئيسُ: \"نعم\" <b>كذلك</b> & غير ذلك\u00A0…\n\nﻻ ١٢٣";
        put("untouched", Articles.line("title", "عنوان", "body", body)).statusCode(201);
        when().get("/v1/articles/untouched").then().body("body", equalTo(body));
    }

    @Test
    void theIdIsDerivedFromTheUrlElseFromTheText() {
        String withUrl = Articles.line("title", "أ", "url", "https://example.org/1");
        String id = post(withUrl).statusCode(201).extract().path("id");
        post(Articles.line("title", "عنوان آخر", "url", "https://example.org/1"))
                .statusCode(200)
                .body("id", equalTo(id));
        String withoutUrl = Articles.line("title", "نص بلا عنوان على الشبكة");
        String derived = post(withoutUrl).statusCode(201).extract().path("id");
        post(withoutUrl).statusCode(200).body("id", equalTo(derived));
    }

    @Test
    void ifMatchGuardsAgainstWritingOverSomebodyElse() {
        String first = put("guarded", Articles.line("title", "١")).extract().header("ETag");
        String second = given().header("If-Match", first)
                .contentType(ContentType.JSON)
                .body(Articles.line("title", "٢"))
                .put("/v1/articles/guarded")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-Match", first)
                .contentType(ContentType.JSON)
                .body(Articles.line("title", "٣"))
                .put("/v1/articles/guarded")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("parameter", equalTo("If-Match"));
        given().header("If-Match", first).delete("/v1/articles/guarded").then().statusCode(412);
        given().header("If-Match", second).delete("/v1/articles/guarded").then().statusCode(204);
    }

    @Test
    void labelsInAnotherLanguageAreAnotherRepresentation() {
        put("labels", KIM).statusCode(201);
        String arabic = when().get("/v1/articles/labels").header("ETag");
        given().header("If-None-Match", arabic)
                .header("Accept-Language", "en")
                .get("/v1/articles/labels")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"));
    }

    @Test
    void tooLargeAnArticleIsAnError() {
        post(Articles.line("title", "x", "body", "ا".repeat(6_000_000))).statusCode(413);
    }

    @Test
    void ifMatchMayNameSeveralVersions() {
        String first = put("listed", Articles.line("title", "١")).extract().header("ETag");
        String second = putIfMatch("listed", first + ", \"99999.1.ar\"")
                .statusCode(200)
                .extract()
                .header("ETag");
        putIfMatch("listed", "\"of-another-service\"," + first).statusCode(412);
        given().header("If-Match", first)
                .header("If-Match", second)
                .delete("/v1/articles/listed")
                .then()
                .statusCode(204);
    }

    @Test
    void ifMatchMayAskForAnyVersionButForOne() {
        putIfMatch("any", "*").statusCode(412).contentType("application/problem+json");
        when().get("/v1/articles/any").then().statusCode(404);
        put("any", Articles.line("title", "١")).statusCode(201);
        putIfMatch("any", "*").statusCode(200);
        given().header("If-Match", "*").delete("/v1/articles/any").then().statusCode(204);
    }

    @Test
    void aWeakTagNeverMatches() {
        String tag = put("weak", Articles.line("title", "١")).extract().header("ETag");
        putIfMatch("weak", "W/" + tag).statusCode(412);
        given().header("If-Match", "W/" + tag)
                .delete("/v1/articles/weak")
                .then()
                .statusCode(412);
        putIfMatch("weak", "W/" + tag + ", " + tag).statusCode(200);
    }

    @Test
    void whatIsNotThereIsNotFoundWhateverIfMatchSays() {
        given().header("If-Match", "*").delete("/v1/articles/absent").then().statusCode(404);
        given().header("If-Match", "\"1.1.ar\"")
                .delete("/v1/articles/absent")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1.1.ar", "\"1.1.ar", "\"1.1.ar\" \"2.1.ar\"", "\"1.1.ar\", *", "**", ","})
    void ifMatchThatIsNoListOfEntityTagsIsAnError(String header) {
        putIfMatch("x", header).statusCode(400).body("parameter", equalTo("If-Match"));
    }

    @Test
    void ifMatchMayBeALongList() {
        String list = "\"1\", ".repeat(2000);
        put("listed", KIM).statusCode(201);
        putIfMatch("listed", list + "\"2\"").statusCode(412);
        putIfMatch("listed", list + "2").statusCode(400).body("parameter", equalTo("If-Match"));
    }

    @Test
    void anUnchangedArticleIsNotSentAgain() {
        String tag = put("cached", KIM).extract().header("ETag");
        given().header("If-None-Match", tag).get("/v1/articles/cached").then().statusCode(304);
    }

    @Test
    void deletingTakesTheArticleAway() {
        put("gone", KIM).statusCode(201);
        when().delete("/v1/articles/gone").then().statusCode(204);
        when().get("/v1/articles/gone")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("gone"));
        when().delete("/v1/articles/gone").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "{\"title\":\"x\",\"autor\":\"y\"}; autor",
                "{\"title\":\"x\"; JSON",
                "{\"title\":17}; title",
                "{\"title\":\"x\",\"title\":\"y\"}; title",
                "{\"title\":\"x\"} {}; broken JSON",
                "[]; expected a JSON object",
                "null; null",
                "{}; empty",
                "{\"title\":\" \",\"body\":\"\"}; empty",
                "{\"title\":\"x\",\"published\":\"2025-13-01\"}; published",
                "{\"title\":\"x\",\"published\":\"gestern\"}; published",
                "{\"title\":\"x\",\"published\":\"0007-01-01\"}; year",
                "{\"title\":\"a\\u0000b\"}; U+0000",
                "{\"body\":\"a\\uFDD0b\"}; U+FDD0",
                "{\"title\":\"a\",\"source\":\"a\\u0002b\"}; U+0002",
                "{\"body\":\"a\\ud83d\"}; half",
                "{\"id\":\"a\\nb\",\"title\":\"x\"}; id",
                "{\"id\":\" \",\"title\":\"x\"}; id",
            },
            delimiter = ';')
    void whatIsWrongIsNamed(String json, String named) {
        post(json).statusCode(400).contentType("application/problem+json").body("detail", containsString(named));
    }

    @Test
    void anIdThatContradictsTheAddressIsAnError() {
        put("one", Articles.line("id", "two", "title", "x")).statusCode(400).body("parameter", equalTo("id"));
    }

    @Test
    void anIdMayHoldAnyLetters() {
        given().contentType(ContentType.JSON)
                .body(Articles.line("id", "خبر/2025 #1?", "title", "x"))
                .post("/v1/articles")
                .then()
                .statusCode(201);
        given().pathParam("id", "خبر/2025 #1?")
                .get("/v1/articles/{id}")
                .then()
                .statusCode(200)
                .body("id", equalTo("خبر/2025 #1?"));
    }

    @Test
    void tooLongATitleIsAnError() {
        post(Articles.line("title", "ا".repeat(1001)))
                .statusCode(400)
                .body("parameter", equalTo("title"))
                .body("detail", containsString("1,001"));
    }

    private static ValidatableResponse putIfMatch(String id, String header) {
        return given().header("If-Match", header)
                .contentType(ContentType.JSON)
                .body(Articles.line("title", "خبر"))
                .put("/v1/articles/" + id)
                .then();
    }

    private static ValidatableResponse put(String id, String json) {
        return given().contentType(ContentType.JSON)
                .body(json)
                .put("/v1/articles/" + id)
                .then();
    }

    private static ValidatableResponse post(String json) {
        return given().contentType(ContentType.JSON)
                .body(json)
                .post("/v1/articles")
                .then();
    }
}
