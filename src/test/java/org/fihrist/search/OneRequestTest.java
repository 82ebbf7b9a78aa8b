package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.fihrist.testing.Metrics;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches that Elasticsearch is asked once for, hits, facets with their labels and snippets included. */
@ServiceTest
@TestProfile(WithSamples.class)
class OneRequestTest {

    private static double searches() {
        return Metrics.now().sum("fihrist_elasticsearch_calls_seconds_count", "call=\"search\"");
    }

    /** Now and then a search has labels read ahead beside it: if that is due, here. */
    @BeforeEach
    void readLabelsAhead() {
        // No answer that is kept.
        search("limit=1&from=1900-01-01&to="
                + LocalDate.EPOCH.plusDays(ThreadLocalRandom.current().nextInt(10_000)));
        AtomicReference<Double> last = new AtomicReference<>(Double.NaN);
        await().pollInterval(Duration.ofMillis(300)).until(() -> {
            double now = searches();
            return Metrics.now().sum("cache_size", "cache=\"unlisted-labels\"") > 0 && last.getAndSet(now) == now;
        });
    }

    private static int search(String parameters) {
        return given().urlEncodingEnabled(true)
                .get("/v1/articles?facets=person,country,month&" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .path("total.value");
    }

    static Stream<Arguments> searchesOfReaders() {
        return Stream.of(
                Arguments.of("limit=5", 30, 1000),
                // Ten and more.
                Arguments.of("q=الرئيس", 10, 1000),
                // A few, of words that news often use, with people in the facets that no list holds.
                Arguments.of("q=جائزة الأدب", 1, 9),
                Arguments.of("q=زلزال المغرب", 1, 9),
                // A few, since the country leaves no more.
                Arguments.of("q=الحكومة&country=FR", 1, 9),
                // None, for the country alone.
                Arguments.of("q=زلزال المغرب&country=JP", 0, 0));
    }

    @ParameterizedTest
    @MethodSource
    void searchesOfReaders(String parameters, int least, int most) {
        double before = searches();
        assertThat(search(parameters)).isBetween(least, most);
        assertThat(searches() - before).isEqualTo(1);
    }
}
