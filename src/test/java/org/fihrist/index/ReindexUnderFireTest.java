package org.fihrist.index;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Articles are searched, written and deleted while the index is built anew. */
@ServiceTest
class ReindexUnderFireTest {

    private static final int STORED = 3000;
    private static final int WRITERS = 2;

    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void noSearchFailsAndNoWriteIsLost() throws InterruptedException, ExecutionException {
        Articles.load(IntStream.range(0, STORED)
                .mapToObj(i -> Articles.line("id", "stored-" + i, "title", "حريق رقم " + i, "body", "قال بوتين ذلك."))
                .toArray(String[]::new));
        List<Future<Map<String, String>>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<?> searching = threads.submit(this::search);
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(writer)));
            }
            try {
                reindex();
                reindex();
            } finally {
                goOn.set(false);
            }
            searching.get();
            for (Future<Map<String, String>> writer : writers) {
                assertKept(writer.get());
            }
        }
        assertThat(searches.get()).isPositive();
        assertThat(given().get("/v1/reindex").jsonPath().getLong("caughtUp")).isPositive();
        String again = given().get("/v1/articles?q=بوتين&limit=1").jsonPath().getString("items[0].persons[0].id");
        assertThat(again).isEqualTo("vladimir-putin");
    }

    private static void reindex() {
        given().post("/v1/reindex").then().statusCode(202);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> given().get("/v1/reindex").path("state"), state -> !state.equals("running"));
        assertThat(given().get("/v1/reindex").<String>path("state")).isEqualTo("done");
    }

    /** All that was stored at the beginning is found at every moment, page after page. */
    private void search() {
        String cursor = null;
        while (goOn.get()) {
            var request =
                    given().queryParam("q", "حريق").queryParam("limit", 100).queryParam("sort", "newest");
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page =
                    request.get("/v1/articles").then().statusCode(200).extract().jsonPath();
            assertThat(page.getLong("total.value")).isEqualTo(STORED);
            cursor = page.getString("next");
            searches.incrementAndGet();
        }
    }

    /** Creates, replaces and deletes; returns the titles that were accepted last by id, null of what was deleted. */
    private Map<String, String> write(int writer) {
        Random random = new Random(writer);
        Map<String, String> accepted = new HashMap<>();
        for (int i = 0; goOn.get(); i++) {
            String id = "written-" + writer + "-" + random.nextInt(200);
            if (random.nextInt(4) == 0 && accepted.get(id) != null) {
                given().delete("/v1/articles/" + id).then().statusCode(204);
                accepted.put(id, null);
            } else {
                String title = "عاصفة رقم " + i;
                int status = given().contentType(ContentType.JSON)
                        .body(Articles.line("title", title))
                        .put("/v1/articles/" + id)
                        .statusCode();
                assertThat(status).isEqualTo(accepted.get(id) == null ? 201 : 200);
                accepted.put(id, title);
            }
        }
        return accepted;
    }

    private static void assertKept(Map<String, String> accepted) {
        assertThat(accepted).isNotEmpty();
        accepted.forEach((id, title) -> {
            var got = given().get("/v1/articles/" + id);
            assertThat(got.statusCode()).as(id).isEqualTo(title == null ? 404 : 200);
            if (title != null) {
                assertThat(got.<String>path("title")).as(id).isEqualTo(title);
            }
        });
    }
}
