package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ranking with more articles than are ranked finely, and most of them alike. */
@ServiceTest
class RankedPagesTest {

    private static final int ARTICLES = 380;

    @BeforeEach
    void load() {
        Articles.load(IntStream.range(0, ARTICLES)
                .mapToObj(number -> Articles.line(
                        "id",
                        "quake-" + number,
                        "title",
                        "زلزال يضرب المدينة",
                        "body",
                        number % 50 == 0 ? "زلزال قوي جدا ضرب المدينة ليلا" : "وقع الخبر هنا",
                        "source",
                        number % 2 == 0 ? "even" : "odd",
                        "published",
                        "2025-01-01"))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 70, 7})
    void eachArticleIsReadOnceInOneOrder(int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page("زلزال المدينة", limit, cursor);
            List<String> items = page.getList("items.id");
            cursor = page.getString("next");
            assertThat(page.getInt("total.value")).isEqualTo(ARTICLES);
            assertThat(page.getList("facets.source.values.count")).isEqualTo(List.of(ARTICLES / 2, ARTICLES / 2));
            assertThat(items).hasSizeLessThanOrEqualTo(limit);
            if (cursor != null) {
                assertThat(items).hasSize(limit);
            }
            ids.addAll(items);
        } while (cursor != null);
        assertThat(ids).hasSize(ARTICLES).doesNotHaveDuplicates().isEqualTo(all("زلزال المدينة", 100));
    }

    @Test
    void theBestAreRankedByClosenessAsWell() {
        Articles.load(
                Articles.line("id", "far", "title", "خبر", "body", "ليمون " + "كلمة ".repeat(12) + "برتقال"),
                Articles.line("id", "near", "title", "خبر", "body", "كلمة ".repeat(12) + "ليمون برتقال"));
        assertThat(page("ليمون برتقال", 10, null).getList("items.id")).isEqualTo(List.of("near", "far"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=زلزال", "q=زلزال المدينة&sort=newest", "q=زلزال المدينة&source=odd", "q=\"زلزال\""})
    void aCursorBelongsToItsSearch(String other) {
        String cursor = page("زلزال المدينة", 10, null).getString("next");
        given().get("/v1/articles?" + other + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("cursor"));
    }

    /** Nothing that a number is read from can break a search. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e999", "x", ""})
    void aForgedKeyIsNoCursor(String key) throws IOException {
        String real = page("زلزال المدينة", 10, null).getString("next");
        ObjectMapper json = new ObjectMapper();
        ArrayNode parts = (ArrayNode) json.readTree(Base64.getUrlDecoder().decode(real));
        parts.remove(parts.size() - 1);
        parts.add(key).add("quake-1");
        String forged = Base64.getUrlEncoder().encodeToString(json.writeValueAsBytes(parts));
        given().get("/v1/articles?q=زلزال المدينة&cursor=" + forged)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "[null,null,null,null,null,null]", "{}", "\"text\"", "[1,2,3,4,5,6,7]", "[[]]"})
    void whatIsNoListOfTextsIsNoCursor(String json) {
        String forged = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        given().get("/v1/articles?cursor=" + forged).then().statusCode(400).body("parameter", equalTo("cursor"));
    }

    @Test
    void scoresNeverRise() {
        List<Float> scores = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page("زلزال المدينة", 100, cursor);
            scores.addAll(page.getList("items.score", Float.class));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(scores).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void theLastPageOfTheBestIsTheEnd() {
        JsonPath page = page("ليلا", 8, null);
        assertThat(page.getList("items")).hasSize(8);
        assertThat(page.getString("next")).isNull();
    }

    private static List<String> all(String q, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(q, limit, cursor);
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }

    private static JsonPath page(String q, int limit, String cursor) {
        var request = given().queryParam("q", q).queryParam("limit", limit).queryParam("facets", "source");
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/articles").then().statusCode(200).extract().jsonPath();
    }
}
