package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;

/** What a search says of itself, and does where it goes wrong; over the sample corpus. */
@ServiceTest
@TestProfile(WithSamples.class)
class SearchHelpTest {

    private static ValidatableResponse search(String q, String... parameters) {
        var request = given().queryParam("q", q);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/v1/articles").then().statusCode(200);
    }

    @Test
    void aPlainSearchSaysHowItMatched() {
        search("كأس العالم")
                .body("interpretation.matching", equalTo("keywords"))
                .body("interpretation.ignored", empty())
                .body("interpretation.tried", empty())
                .body("interpretation.similar", equalTo(0))
                .body("interpretation.correction", nullValue())
                .body("interpretation.keyboard", nullValue())
                .body("items[0].reasons", nullValue());
    }

    @Test
    void functionWordsAreNamed() {
        search("الانتقال بعيدا عن الوقود").body("interpretation.ignored", contains("عن"));
    }

    @Test
    void explainNamesWordAndFieldOfEachPart() {
        JsonPath answer = search("زلزال المغرب", "explain", "true").extract().jsonPath();
        List<String> found = answer.getList("items[0].reasons.found");
        assertThat(found).contains("stem", "title", "exact", "parts", "tag");
        List<Float> scores = answer.getList("items[0].reasons.score");
        assertThat(scores).isSortedAccordingTo((a, b) -> Float.compare(b, a));
        assertThat(answer.getList("items[0].reasons.words", String.class)).contains("زلزال", "المغرب");
    }

    @Test
    void explainTellsSpellingsFromWhatWasTyped() {
        search("Putin", "explain", "true")
                .body("items[0].reasons.words", hasItem("Putin = بوتين"))
                .body("items[0].reasons.found", hasItem("tag"));
    }

    @Test
    void explainTellsWhatMakesAnArticleSimilar() {
        JsonPath answer = search("متى استقال رئيس وزراء اليابان؟", "limit", "100", "explain", "true")
                .extract()
                .jsonPath();
        assertThat(answer.getInt("interpretation.similar")).isPositive();
        List<List<String>> found = answer.getList("items.reasons.found");
        assertThat(found).allSatisfy(reasons -> assertThat(reasons).contains("parts"));
    }

    @Test
    void explainChangesNoScore() {
        String q = "ترامب بوتين Zelensky قمة";
        List<Float> explained =
                search(q, "explain", "true").extract().jsonPath().getList("items.score", Float.class);
        List<Float> plain = search(q).extract().jsonPath().getList("items.score", Float.class);
        assertThat(plain).isNotEmpty();
        assertThat(search(q, "explain", "true").extract().jsonPath().getList("items.id"))
                .isEqualTo(search(q).extract().jsonPath().getList("items.id"));
        for (int i = 0; i < plain.size(); i++) {
            assertThat(explained.get(i)).isCloseTo(plain.get(i), withinPercentage(0.01));
        }
    }

    @Test
    void explainMustBeAFlag() {
        given().queryParam("explain", "yes")
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo("explain"));
    }

    @Test
    void aMisspelledWordIsPutRightAndSaid() {
        search("ميانمر")
                .body("interpretation.correction.query", equalTo("ميانمار"))
                .body("interpretation.correction.applied", equalTo(true))
                .body("interpretation.tried.origin", contains("typed", "correction"))
                .body("total.value", greaterThan(0));
    }

    @Test
    void keysOfTheOtherKeyboardAreRead() {
        search("f,jdk")
                .body("interpretation.keyboard.query", equalTo("بوتين"))
                .body("interpretation.keyboard.applied", equalTo(true))
                .body("interpretation.tried.origin", contains("typed", "keyboard"))
                .body("interpretation.entities.id", hasItem("vladimir-putin"));
    }

    @Test
    void facetsCountWhatTheSearchFoundInTheEnd() {
        long found = search("f,jdk").extract().jsonPath().getLong("total.value");
        given().queryParam("q", "f,jdk")
                .get("/v1/facets/person")
                .then()
                .statusCode(200)
                .body("values.find { it.value == 'vladimir-putin' }.count", equalTo((int) found));
    }

    @Test
    void keywordsThatNoArticleHasTogetherFindAsManyAsCanBe() {
        search("كأس العالم طوكيو")
                .body("interpretation.matching", equalTo("some"))
                .body("interpretation.tried.origin", contains("typed", "some"))
                .body("items[0].title", org.hamcrest.Matchers.containsString("كأس العالم"));
    }

    @Test
    void nothingFoundSaysWhatWasTried() {
        search("قسطنطينوبوليتانسكي زغلنطح")
                .body("total.value", equalTo(0))
                .body("items", empty())
                .body("interpretation.tried.origin", contains("typed", "some"));
    }

    @Test
    void aFilterThatLeavesNothingIsNoMisspelling() {
        search("بوتين", "country", "BR", "month", "1999-01")
                .body("total.value", equalTo(0))
                .body("interpretation.tried", empty());
    }

    @Test
    void quotesAreNeverRelaxed() {
        search("\"مدريد ريال\"").body("total.value", equalTo(0)).body("items", empty());
    }

    @Test
    void aQuestionIsFilledUpWithSimilarArticlesThatDoNotCount() {
        JsonPath answer = search("متى استقال رئيس وزراء اليابان؟", "limit", "100")
                .body("interpretation.matching", equalTo("question"))
                .extract()
                .jsonPath();
        int similar = answer.getInt("interpretation.similar");
        assertThat(similar).isPositive();
        assertThat(answer.getList("items")).hasSize(answer.getInt("total.value") + similar);
        assertThat(answer.getString("total.relation")).isEqualTo("gte");
        assertThat(answer.getString("next")).isNull();
        assertThat(new HashSet<>(answer.getList("items.id")))
                .hasSize(answer.getList("items").size());
    }

    @Test
    void aRelaxedSearchIsReadPageByPage() {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        long total;
        do {
            JsonPath page = (cursor == null
                            ? search("كأس العالم طوكيو", "limit", "2")
                            : search("كأس العالم طوكيو", "limit", "2", "cursor", cursor))
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            total = page.getLong("total.value");
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(ids).hasSize((int) total).doesNotHaveDuplicates();
    }

    @Test
    void marksWholeWordsWithCliticsAndVowelMarks() {
        JsonPath answer = search("وزير").extract().jsonPath();
        List<List<String>> texts = answer.getList("items.snippets.text");
        List<List<List<List<Integer>>>> marks = answer.getList("items.snippets.marks");
        assertThat(texts).isNotEmpty();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < texts.get(i).size(); j++) {
                for (List<Integer> mark : marks.get(i).get(j)) {
                    assertThat(isWholeWord(texts.get(i).get(j), mark.get(0), mark.get(1)))
                            .as("%s %s", texts.get(i).get(j), mark)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isWholeWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
