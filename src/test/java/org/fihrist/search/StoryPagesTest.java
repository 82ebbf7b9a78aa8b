package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that show each story once, to any depth. */
@ServiceTest
class StoryPagesTest {

    private static final int STORIES = 380;
    private static final int COPIED = 40;
    private static final int COPIES = 3;

    /** One story in so many places, the newest and the oldest of all among them. */
    private static final int WIRE = 60;

    @BeforeEach
    void load() {
        List<String> articles = new ArrayList<>();
        for (int story = 0; story < STORIES; story++) {
            for (int copy = 0; copy < (story < COPIED ? COPIES : 1); copy++) {
                articles.add(article("story-" + story + "-" + copy, story, "source" + copy, day(story + 3 * copy)));
            }
        }
        for (int copy = 0; copy < WIRE; copy++) {
            articles.add(article("wire-" + copy, 1000, "wire" + copy % 2, day(7 * copy)));
        }
        Articles.load(articles.toArray(String[]::new));
    }

    private static String day(int number) {
        return java.time.LocalDate.of(2024, 1, 1).plusDays(number).toString();
    }

    /** Texts of different stories have the words of a number in common with nothing else. */
    private static String article(String id, int story, String source, String published) {
        String words = IntStream.range(0, 40)
                .mapToObj(word -> "كلمة" + Integer.toString(story * 40 + word, 10))
                .reduce("حريق في الغابة", (text, word) -> text + " " + word);
        return Articles.line(
                "id", id, "title", "حريق في الغابة", "body", words, "source", source, "published", published);
    }

    @ParameterizedTest
    @CsvSource({"relevance, 100", "relevance, 37", "relevance, 3", "newest, 100", "newest, 9", "newest, 3", "oldest, 50"
    })
    void eachStoryIsReadOnce(String sort, int limit) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(sort, limit, cursor, "story");
            assertThat(page.getInt("total.value")).isEqualTo(STORIES + COPIED * (COPIES - 1) + WIRE);
            assertThat(page.getInt("total.stories")).isEqualTo(STORIES + 1);
            assertThat(page.getList("items")).isNotEmpty();
            items.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        List<Object> stories = items.stream().map(item -> item.get("story")).toList();
        assertThat(stories).hasSize(STORIES + 1).doesNotHaveDuplicates().doesNotContainNull();
        for (Map<String, Object> item : items) {
            String id = (String) item.get("id");
            int copies =
                    id.startsWith("wire-") ? WIRE - 1 : Integer.parseInt(id.split("-")[1]) < COPIED ? COPIES - 1 : 0;
            assertThat(item.get("copies")).as(id).isEqualTo(copies);
        }
        if (!sort.equals("relevance")) {
            assertThat(items.stream().map(item -> item.get("id")).toList()).isEqualTo(firstsOf(all(sort)));
        }
    }

    /** 520 articles: the last page is full, and nothing is behind it. */
    @ParameterizedTest
    @CsvSource({"relevance, 65", "newest, 65", "oldest, 52"})
    void aFullLastPageIsSeenToBeTheLast(String sort, int limit) {
        int pages = 0;
        String cursor = null;
        do {
            JsonPath page = page(sort, limit, cursor, "none");
            assertThat(page.getList("items")).hasSize(limit);
            pages++;
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(pages * limit).isEqualTo(STORIES + COPIED * (COPIES - 1) + WIRE);
    }

    private static List<Object> firstsOf(List<Map<String, Object>> articles) {
        HashSet<Object> seen = new HashSet<>();
        return articles.stream()
                .filter(article -> seen.add(article.get("story")))
                .map(article -> article.get("id"))
                .toList();
    }

    private static List<Map<String, Object>> all(String sort) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(sort, 100, cursor, "none");
            items.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return items;
    }

    @Test
    void copiesAreCountedAmongWhatIsFound() {
        given().queryParam("q", "الغابة")
                .queryParam("source", "source1")
                .queryParam("collapse", "story")
                .queryParam("facets", "source")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(COPIED))
                .body("total.stories", equalTo(COPIED))
                .body("items[0].copies", equalTo(0))
                .body("facets.source.values.find { it.value == 'source0' }.count", equalTo(STORIES));
    }

    @Test
    void theArticlesOfAStoryCanBeRead() {
        String story = page("newest", 1, null, "story").getString("items[0].story");
        given().queryParam("story", story)
                .queryParam("limit", 100)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(WIRE))
                .body("items.size()", equalTo(WIRE))
                .body("items.story.unique()", equalTo(List.of(story)));
        given().get("/v1/articles?story=none-of-that-name")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(0));
    }

    @Test
    void withoutCollapsingNothingIsSaidOfCopies() {
        given().queryParam("q", "الغابة")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("total.stories", nullValue())
                .body("items[0].copies", nullValue());
    }

    @Test
    void wrongValuesAreNamed() {
        given().get("/v1/articles?collapse=source").then().statusCode(400).body("parameter", equalTo("collapse"));
        given().get("/v1/articles?story=" + "s".repeat(101))
                .then()
                .statusCode(400)
                .body("parameter", equalTo("story"));
    }

    private static JsonPath page(String sort, int limit, String cursor, String collapse) {
        var request = given().queryParam("q", "حريق الغابة")
                .queryParam("sort", sort)
                .queryParam("collapse", collapse)
                .queryParam("limit", limit)
                .queryParam("facets", "none");
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/articles").then().statusCode(200).extract().jsonPath();
    }
}
