package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class AnalyzeTest {

    @Test
    void tokensMentionsAndDatesComeWithTheirPlaces() {
        String text = "اتصل بوتين بكيم جونغ أون يوم 12 أغسطس 2025";
        analyze(Map.of("text", text))
                .statusCode(200)
                .body("mentions.id", equalTo(List.of("vladimir-putin", "kim-jong-un")))
                .body("mentions[1].text", equalTo("كيم جونغ أون"))
                .body("mentions[1].start", equalTo(text.indexOf("كيم")))
                .body("mentions[1].kind", equalTo("person"))
                .body("mentions[1].label", equalTo("كيم جونغ أون"))
                .body("dates[0].date", equalTo("2025-08-12"))
                .body("dates[0].text", equalTo("12 أغسطس 2025"))
                .body("tokens.text", hasItems("اتصل", "بوتين", "2025"))
                .body("tokens[1].start", equalTo(5))
                .body("tokens[1].exact", equalTo("بوتين"));
    }

    @Test
    void datesOfBothCalendarsAreDaysOfOne() {
        String text = "بين 9 يونيو/حزيران 2024 و19 صفر 1447 هـ، ثم 1 محرم 1447 هـ الموافق 26 يونيو 2025 م، و11/9/01.";
        analyze(Map.of("text", text))
                .statusCode(200)
                .body("dates.date", equalTo(List.of("2024-06-09", "2025-08-13", "2025-06-26", "2001-09-11")))
                .body("dates.kind", equalTo(List.of("gregorian", "hijri", "gregorian", "gregorian")))
                .body(
                        "dates.text",
                        equalTo(List.of("9 يونيو/حزيران 2024", "19 صفر 1447 هـ", "26 يونيو 2025", "11/9/01")))
                .body("dates[1].start", equalTo(text.indexOf("19 صفر")))
                .body("dates[1].end", equalTo(text.indexOf("، ثم")));
    }

    @Test
    void relativeDaysAreDatesOnlyOfATextWhoseOwnIsKnown() {
        String text =
                "وصل أمس الثلاثاء وغادر اليوم الأربعاء، وكان قد زارها قبل ثلاثة أيام، ومنذ شهر، وقبل يومين من القمة.";
        analyze(Map.of("text", text)).statusCode(200).body("dates", equalTo(List.of()));
        analyze(Map.of("text", text, "published", "2025-08-13T00:30:00+03:00"))
                .statusCode(200)
                .body("dates.text", equalTo(List.of("أمس", "اليوم", "قبل ثلاثة أيام")))
                .body("dates.date", equalTo(List.of("2025-08-12", "2025-08-13", "2025-08-10")))
                .body("dates.kind", equalTo(List.of("relative", "relative", "relative")))
                .body("dates[0].start", equalTo(text.indexOf("أمس")));
        analyze(Map.of("text", text, "published", "2025-08-14")).body("dates.text", equalTo(List.of("قبل ثلاثة أيام")));
        analyze(Map.of("text", text, "published", "soon")).statusCode(400).body("parameter", equalTo("published"));
    }

    @Test
    void peopleThatNoGazetteerListsAreFoundByTheirNames() {
        String text = "قال وزير الخارجية اللبناني سامر الحلبي إن بلاده ترفض ذلك. وأضاف الحلبي في بيان";
        analyze(Map.of("text", text))
                .statusCode(200)
                .body("mentions.id", equalTo(List.of("LB", "سامر-الحلبي", "سامر-الحلبي")))
                .body("mentions[1].label", equalTo("سامر الحلبي"))
                .body("mentions[2].text", equalTo("الحلبي"));
    }

    @Test
    void eachTokenShowsTheStepsToItsStem() {
        analyze(Map.of("text", "والسُّودانيّين في بـ١٬٠٠٠ دولار"))
                .statusCode(200)
                .body("tokens[0].steps.step", equalTo(List.of("written", "fold", "proclitics", "suffixes", "stem")))
                .body("tokens[0].steps.text", equalTo(List.of("والسُّودانيّين", "والسودانيين", "وال", "يين", "سودان")))
                .body("tokens[1].steps.step", equalTo(List.of("written", "fold", "stem")))
                .body("tokens[2].exact", equalTo("ب1000"))
                .body("tokens[2].steps.step", equalTo(List.of("written", "fold", "number", "proclitics", "stem")))
                .body("tokens[2].steps.text", equalTo(List.of("بـ١٬٠٠٠", "ب1٬000", "ب1000", "ب", "1000")));
    }

    @Test
    void theLastStepIsTheStemOfTheIndex() {
        String text = "قال وزير الخارجية اللبناني إن لغتها ومئتين من بـ7,8% ورياضيين Putin لماذا؟";
        JsonPath analysis =
                analyze(Map.of("text", text)).statusCode(200).extract().jsonPath();
        assertThat(analysis.getList("tokens.steps.collect { it[-1].text }"))
                .isEqualTo(analysis.getList("tokens.stem"))
                .contains("خارجي", "لبنان", "لغه", "ميه", "7.8", "رياضه", "putin");
    }

    @Test
    void functionWordsAreMarked() {
        analyze(Map.of("text", "من هو رئيس لبنان ومتى فاز؟"))
                .statusCode(200)
                .body("tokens.stopword", equalTo(List.of(true, true, false, false, true, false)));
    }

    @Test
    void whatIsWrongIsNamed() {
        analyze(Map.of()).statusCode(400).body("parameter", equalTo("text")).body("detail", containsString("missing"));
        analyze(Map.of("text", "x", "texte", "y")).statusCode(400).body("detail", containsString("texte"));
        analyze(Map.of("text", "x".repeat(1_000_001))).statusCode(400).body("parameter", equalTo("text"));
        given().contentType(ContentType.JSON)
                .body("{\"text\":")
                .post("/v1/analyze")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().contentType(ContentType.JSON)
                .post("/v1/analyze")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse analyze(Map<String, String> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/analyze")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"x\"", "5"})
    void whatIsNoObjectIsRefusedWithAReason(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/analyze")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("expected a JSON object"));
    }
}
