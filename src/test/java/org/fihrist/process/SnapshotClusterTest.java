package org.fihrist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fihrist.elasticsearch.Cluster;
import org.junit.jupiter.api.Test;

/** The articles are restored from a snapshot, by the requests that {@code deploy/README.md} tells. */
class SnapshotClusterTest {

    private static final String INDEX = "snapshot-" + UUID.randomUUID();
    private static final String ASKED = "/v1/articles?q=Putin&limit=20";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void theServiceAnswersAgainAsBefore() throws Exception {
        Cluster cluster = Cluster.shared();
        Map<String, Object> articles;
        try (Instance service = Instance.ready(cluster, INDEX)) {
            service.load(Files.readString(Path.of("seeds/articles.ndjson"))).statusCode(200);
            service.writer().post("/v1/reindex").then().statusCode(202);
            awaitReindexed(service);
            articles = asked(service);
            snapshot(cluster);
            service.load("{\"title\":\"Putin\"}").statusCode(200).body("created", equalTo(1));
            assertThat(asked(service)).isNotEqualTo(articles);
            restoreBeside(cluster);
            await().atMost(PATIENCE).until(() -> asked(service), articles::equals);
        }
        delete(cluster, INDEX + "-0*");
        delete(cluster, INDEX + "-journal");
        restore(cluster, "\"indices\":\"%s-0*,%s-journal\"".formatted(INDEX, INDEX));
        try (Instance service = Instance.ready(cluster, INDEX)) {
            assertThat(asked(service)).isEqualTo(articles);
            awaitReindexed(service);
            service.writer().delete("/v1/articles/seed-001?refresh=true").then().statusCode(204);
        }
    }

    private static Map<String, Object> asked(Instance service) {
        JsonPath answer = service.get(ASKED).statusCode(200).extract().jsonPath();
        return Map.of("total", answer.getMap("total"), "ids", answer.getList("items.id"));
    }

    private static void awaitReindexed(Instance service) {
        await().atMost(PATIENCE).until(() -> service.writer().get("/v1/reindex").path("state"), "done"::equals);
    }

    private static void snapshot(Cluster cluster) {
        send(cluster, "PUT", "/_snapshot/backup", "{\"type\":\"fs\",\"settings\":{\"location\":\"fihrist\"}}");
        JsonPath made = send(
                cluster,
                "PUT",
                "/_snapshot/backup/" + INDEX + "?wait_for_completion=true",
                "{\"indices\":\"%s-0*,%s-journal\",\"include_global_state\":false}".formatted(INDEX, INDEX));
        assertThat(made.getString("snapshot.state")).isEqualTo("SUCCESS");
    }

    private static JsonPath restore(Cluster cluster, String what) {
        JsonPath restored = send(
                cluster,
                "POST",
                "/_snapshot/backup/" + INDEX + "/_restore?wait_for_completion=true",
                "{%s,\"include_global_state\":false}".formatted(what));
        assertThat(restored.getInt("snapshot.shards.failed")).isZero();
        return restored;
    }

    /** Under a name of its own, whose turn it then is, with a service that goes on. */
    private static void restoreBeside(Cluster cluster) {
        String present =
                names(cluster, "/_alias/" + INDEX + "-write").iterator().next();
        String other = INDEX + "-000009";
        restore(
                cluster,
                "\"indices\":\"%s\",\"include_aliases\":false,\"rename_pattern\":\".+\",\"rename_replacement\":\"%s\""
                        .formatted(present, other));
        send(cluster, "POST", "/_aliases", """
                {"actions":[
                  {"remove":{"index":"%1$s","alias":"%3$s-read"}},
                  {"remove":{"index":"%1$s","alias":"%3$s-write"}},
                  {"add":{"index":"%2$s","alias":"%3$s-read","is_write_index":false}},
                  {"add":{"index":"%2$s","alias":"%3$s-write","is_write_index":true}}]}""".formatted(present, other, INDEX));
        delete(cluster, present);
    }

    private static void delete(Cluster cluster, String index) {
        cluster.request()
                .delete("/" + String.join(",", names(cluster, "/" + index)))
                .then()
                .statusCode(200);
    }

    private static Set<String> names(Cluster cluster, String path) {
        return cluster.get(path).<String, Object>getMap("").keySet();
    }

    private static JsonPath send(Cluster cluster, String method, String path, String body) {
        return cluster.request()
                .contentType("application/json")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
