package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
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

/** Who reads on reads the state of the index that the first page was of. */
@ServiceTest
class SnapshotTest {

    private static final int ARTICLES = 12;

    @Inject
    ElasticsearchClient elasticsearch;

    @BeforeEach
    void load() {
        Articles.load(IntStream.range(0, ARTICLES)
                .mapToObj(number -> flood("flood-" + number, "2025-02-%02d".formatted(number + 1)))
                .toArray(String[]::new));
    }

    private static String flood(String id, String day) {
        return Articles.line(
                "id", id, "title", "فيضان في المدينة " + id, "body", "خبر " + id, "source", "floods", "published", day);
    }

    /** What arrives comes first in every order, what is deleted leaves a gap, what is written again changes its place. */
    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest", "oldest"})
    void whatChangesMeanwhileIsNotSeen(String sort) {
        List<String> before = all(sort);
        assertThat(before).hasSize(ARTICLES);
        JsonPath first = page(sort, 5, null);
        List<String> read = new ArrayList<>(first.getList("items.id"));
        Articles.load(
                Articles.line(
                        "id", "new-1", "title", "فيضان فيضان المدينة", "body", "فيضان", "published", "2025-03-01"),
                Articles.line("id", "new-2", "title", "فيضان المدينة", "body", "فيضان", "published", "2025-01-01"),
                flood("flood-3", "2025-03-02"));
        given().delete("/v1/articles/flood-7?refresh=true").then().statusCode(204);
        String cursor = first.getString("next");
        while (cursor != null) {
            JsonPath page = page(sort, 3, cursor);
            assertThat(page.getInt("total.value")).isEqualTo(ARTICLES);
            read.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        }
        assertThat(read).isEqualTo(before);
        assertThat(all(sort)).contains("new-1", "new-2").doesNotContain("flood-7");
        given().delete("/v1/articles/new-1?refresh=true").then().statusCode(204);
        given().delete("/v1/articles/new-2?refresh=true").then().statusCode(204);
    }

    @Test
    void aCursorWhosePointInTimeIsClosedHasExpired() throws IOException {
        String cursor = page("newest", 5, null).getString("next");
        String snapshot = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n")[1];
        elasticsearch.closePointInTime(close -> close.id(snapshot));
        given().queryParam("q", "فيضان")
                .queryParam("sort", "newest")
                .queryParam("cursor", cursor)
                .get("/v1/articles")
                .then()
                .statusCode(410)
                .body("status", equalTo(410))
                .body("detail", containsString("cursor has expired"));
        // Who begins anew does not notice.
        assertThat(page("newest", 5, null).getList("items")).hasSize(5);
    }

    @Test
    void searchesOfOneStateShareItsPointInTime() throws IOException {
        page("newest", 5, null);
        long open = openContexts();
        for (int i = 0; i < 30; i++) {
            page("relevance", 1 + i % 5, null);
        }
        // Another one may be opened where the state was asked for just before a refresh.
        assertThat(openContexts()).isLessThanOrEqualTo(open + 1);
    }

    private long openContexts() throws IOException {
        return elasticsearch.nodes().stats(s -> s.metric("indices")).nodes().values().stream()
                .mapToLong(node -> node.indices().search().openContexts())
                .sum();
    }

    private static List<String> all(String sort) {
        return page(sort, 100, null).getList("items.id");
    }

    private static JsonPath page(String sort, int limit, String cursor) {
        var request = given().queryParam("q", "فيضان")
                .queryParam("sort", sort)
                .queryParam("limit", limit)
                .queryParam("facets", "none");
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/articles").then().statusCode(200).extract().jsonPath();
    }
}
