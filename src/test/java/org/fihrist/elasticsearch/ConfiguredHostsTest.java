package org.fihrist.elasticsearch;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.fihrist.testing.Articles;
import org.fihrist.testing.Metrics;
import org.junit.jupiter.api.Test;

/** The service on a cluster that is configured and comes up later than the service. */
@QuarkusTest
@WithTestResource(value = LateCluster.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ConfiguredHostsTest {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Inject
    EmbeddedElasticsearch embedded;

    @Test
    void nothingEmbeddedStartsAndTheServiceWaitsForTheCluster() {
        assertThat(embedded.isChosen()).isFalse();
        when().get("/q/health/ready").then().statusCode(503);
        when().get("/q/health/live").then().statusCode(200);
        when().get("/q/health/started").then().statusCode(200);
        when().get("/v1/articles").then().statusCode(503).contentType("application/problem+json");
        assertThat(Metrics.now().sum("fihrist_index_ready")).isZero();
        assertThat(Metrics.now().sum("fihrist_elasticsearch_calls_seconds_count", "status=\"none\""))
                .as("calls without an answer")
                .isPositive();
        ServerProcess cluster = startCluster();
        try {
            assertThat(awaitReady()).isTrue();
            assertThat(Metrics.now().sum("fihrist_index_ready")).isEqualTo(1);
            given().contentType(ContentType.JSON)
                    .body(Articles.line("title", "خبر عن مصر"))
                    .put("/v1/articles/first?refresh=true")
                    .then()
                    .statusCode(201);
            when().get("/v1/articles?country=EG").then().statusCode(200).body("total.value", equalTo(1));
        } finally {
            cluster.stop();
        }
        assertThat(cluster.isAlive()).isFalse();
    }

    private static ServerProcess startCluster() {
        Path java = Path.of(System.getProperty("java.home"));
        ServerPlace place = ServerPlace.of(
                Path.of("target/elasticsearch/server").toAbsolutePath(), Path.of("target/test-cluster"), java);
        ServerFolder folder = new ServerFolder(place.data());
        folder.prepare(place.home(), Integer.getInteger(LateCluster.PORT));
        if (ServerCommand.runsAsRoot()) {
            folder.changeOwner(ServerCommand.NOBODY);
        }
        return ServerProcess.start(place.home(), java, folder, "512m");
    }

    private static boolean awaitReady() {
        Instant end = Instant.now().plus(LONGEST);
        boolean ready = false;
        while (!ready && Instant.now().isBefore(end)) {
            ready = when().get("/q/health/ready").statusCode() == 200;
        }
        return ready;
    }
}
