package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.IntStream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Facets over several shards say how far their counts may be wrong. */
@ServiceTest
@TestProfile(FacetErrorTest.ThreeShards.class)
class FacetErrorTest {

    /** More sources than each shard tells of: it gives the thousand with most articles. */
    private static final int SOURCES = 6000;

    /** The index has three shards. */
    public static class ThreeShards implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("fihrist.index.shards", "3");
        }
    }

    @Test
    void countsOfManyValuesComeWithTheirErrorAndThoseOfFewAreExact() {
        Articles.load(IntStream.range(0, SOURCES)
                .mapToObj(i -> Articles.line(
                        "id",
                        "a" + i,
                        "title",
                        "خبر رقم " + i,
                        "source",
                        "source " + i,
                        "published",
                        "2025-0%d-01".formatted(1 + i % 9)))
                .toArray(String[]::new));
        given().get("/v1/facets/source?facet.limit=10")
                .then()
                .statusCode(200)
                .body("distinct", allOf(greaterThan(SOURCES - 3), lessThan(SOURCES + 3)))
                .body("error", greaterThan(0));
        given().get("/v1/facets/month")
                .then()
                .statusCode(200)
                .body("distinct", equalTo(9))
                .body("error", equalTo(0))
                .body("values.count.sum()", equalTo(SOURCES));
        given().queryParam("prefix", "source 12")
                .queryParam("facet.limit", 200)
                .get("/v1/facets/source")
                .then()
                .statusCode(200)
                // 12, 12x, 12xx
                .body("distinct", equalTo(111))
                .body("error", equalTo(0));
    }
}
