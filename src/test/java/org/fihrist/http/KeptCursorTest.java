package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** An answer with a cursor is not kept for longer than the cursor is. */
@ServiceTest
@TestProfile(KeptCursorTest.ShortCursors.class)
class KeptCursorTest {

    /** Cursors live for two seconds. */
    public static class ShortCursors implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("fihrist.search.cursor-lifetime", "PT2S");
        }
    }

    @Test
    void theTagOfAPageChangesWithTheLifetimeOfCursors() {
        Articles.load(Articles.line("id", "a", "title", "خبر أول"), Articles.line("id", "b", "title", "خبر ثان"));
        String page = given().get("/v1/articles?limit=1").header("ETag");
        String facet = given().get("/v1/facets/source").header("ETag");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().header("If-None-Match", page)
                .get("/v1/articles?limit=1")
                .then()
                .statusCode(200));
        String next = given().get("/v1/articles?limit=1").path("next");
        given().queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(2));
        // Without a cursor nothing has to be sent again.
        given().header("If-None-Match", facet).get("/v1/facets/source").then().statusCode(304);
    }
}
