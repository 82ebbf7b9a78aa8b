package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
        String snapshot = new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(cursor))
                .get(1)
                .asText();
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

    /** What the first page answered is read on, whatever the articles that arrive make of the query as typed. */
    @Test
    void aCorrectedSearchIsReadOnAsItWasAnswered() {
        given().get("/v1/articles?q=فيضانن&limit=5")
                .then()
                .statusCode(200)
                .body("interpretation.correction.applied", equalTo(true))
                .body("items.size()", equalTo(5));
        JsonPath first = corrected(null);
        List<String> read = new ArrayList<>(first.getList("items.id"));
        Articles.load(IntStream.range(0, 12)
                .mapToObj(i -> Articles.line("id", "slip-" + i, "title", "فيضانن في قرية " + i, "source", "slips"))
                .toArray(String[]::new));
        String cursor = first.getString("next");
        while (cursor != null) {
            JsonPath page = corrected(cursor);
            assertThat(page.getBoolean("interpretation.correction.applied")).isTrue();
            read.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        }
        assertThat(read).hasSize(ARTICLES).doesNotHaveDuplicates().allMatch(id -> id.startsWith("flood-"));
        IntStream.range(0, 12).forEach(i -> given().delete("/v1/articles/slip-" + i + "?refresh=true"));
    }

    private static JsonPath corrected(String cursor) {
        var request = given().queryParam("q", "فيضانن").queryParam("limit", 5).queryParam("facets", "none");
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/articles").then().statusCode(200).extract().jsonPath();
    }

    /** Each write makes a new state, and each first page a cursor that holds it. */
    @Test
    void statesAreHeldForCursorsUpToABound() throws IOException {
        String first = page("newest", 5, null).getString("next");
        Articles.load(flood("churn", "2025-02-01"));
        String reading = page("newest", 1, null).getString("next");
        for (int i = 0; i < 320; i++) {
            Articles.load(flood("churn", "2025-01-%02d".formatted(1 + i % 28)));
            page("newest", 5, null);
            if (i % 50 == 0) {
                reading = page("newest", 1, reading).getString("next");
            }
        }
        // Who has gone on reading is not cut off for the sake of states that nobody reads.
        assertThat(page("newest", 1, reading).getList("items")).hasSize(1);
        assertThat(openContexts()).isBetween(280L, 310L);
        given().queryParam("q", "فيضان")
                .queryParam("sort", "newest")
                .queryParam("cursor", first)
                .get("/v1/articles")
                .then()
                .statusCode(410);
        given().delete("/v1/articles/churn?refresh=true").then().statusCode(204);
    }

    @Test
    void nobodyIsCutOffWhileArticlesArrive() throws InterruptedException, ExecutionException {
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            AtomicBoolean goOn = new AtomicBoolean(true);
            List<Future<?>> reading = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(i -> readers.submit(() -> {
                        while (goOn.get()) {
                            List<String> read = all("newest", 5);
                            assertThat(read).doesNotHaveDuplicates().hasSizeBetween(ARTICLES, ARTICLES + 1);
                        }
                    }))
                    .toList();
            for (int i = 0; i < 60; i++) {
                Articles.load(flood("arriving", "2025-01-%02d".formatted(1 + i % 28)));
            }
            goOn.set(false);
            for (Future<?> reader : reading) {
                reader.get();
            }
        }
        given().delete("/v1/articles/arriving?refresh=true").then().statusCode(204);
    }

    private static List<String> all(String sort, int limit) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(sort, limit, cursor);
            read.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return read;
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
