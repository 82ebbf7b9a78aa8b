package org.fihrist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.elasticsearch.Cluster;
import org.fihrist.elasticsearch.ClusterNode;
import org.fihrist.testing.Articles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances of the service side by side on three nodes. */
class InstancesClusterTest {

    private static final String INDEX = "instances-" + UUID.randomUUID();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static Cluster cluster;
    private static Instance first;
    private static Instance second;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.shared();
        first = Instance.ready(cluster, INDEX);
        second = Instance.ready(cluster, INDEX);
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void shardsAndTheirCopiesAreOnAllNodes() {
        cluster.awaitGreen();
        JsonPath shards = cluster.get("/_cat/shards/" + INDEX + "-0*?format=json&h=shard,prirep,state,node");
        assertThat(shards.getList("state")).hasSize(6).containsOnly("STARTED");
        assertThat(shards.getList("findAll { it.prirep == 'p' }")).hasSize(3);
        assertThat(shards.<String>getList("node"))
                .containsAll(cluster.nodes().stream().map(ClusterNode::name).toList());
    }

    @Test
    void whatOneWritesTheOtherReads() {
        first.writer()
                .contentType("application/json")
                .body(Articles.line("title", "خبر عن مصر", "source", "written"))
                .put("/v1/articles/written?refresh=true")
                .then()
                .statusCode(201);
        second.get("/v1/articles/written").statusCode(200).body("title", equalTo("خبر عن مصر"));
        awaitTotal(second, "written", 1);
        second.writer().delete("/v1/articles/written?refresh=true").then().statusCode(204);
        first.get("/v1/articles/written").statusCode(404);
        awaitTotal(first, "written", 0);
    }

    @Test
    void whatOneBeginsToReadTheOtherReadsOn() {
        first.load(lines("read", 0, 30)).statusCode(200);
        awaitTotal(second, "read", 30);
        List<String> read = new ArrayList<>();
        Instance turn = first;
        String cursor = "";
        while (cursor != null) {
            JsonPath page = turn.get("/v1/articles?source=read&sort=newest&limit=8" + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("items.id"));
            String next = page.getString("next");
            cursor = next == null ? null : "&cursor=" + next;
            turn = turn == first ? second : first;
        }
        assertThat(read).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void whatBothImportAtOnceIsThereOnce() {
        CompletableFuture<JsonPath> one = CompletableFuture.supplyAsync(() -> imported(first, lines("both", 0, 1000)));
        JsonPath other = imported(second, lines("both", 500, 1500));
        JsonPath own = one.join();
        assertThat(own.getInt("created") + other.getInt("created")).isEqualTo(1500);
        assertThat(own.getInt("unchanged") + other.getInt("unchanged")).isEqualTo(500);
        awaitTotal(first, "both", 1500);
        String[] exported = first.get("/v1/export?source=both")
                .statusCode(200)
                .extract()
                .asString()
                .strip()
                .split("\n");
        assertThat(exported).hasSize(1500).doesNotHaveDuplicates();
    }

    @Test
    void oneReindexesAtATimeAndMakesTheShardsOfItsSettings() throws Exception {
        first.load(lines("kept", 0, 500)).statusCode(200);
        first.writer().post("/v1/reindex").then().statusCode(202);
        second.writer().post("/v1/reindex").then().statusCode(409);
        awaitReindexed();
        assertThat(shards()).isEqualTo("3");
        try (Instance grown = Instance.listening(cluster, INDEX, Map.of("FIHRIST_INDEX_SHARDS", "5"))) {
            grown.awaitReady();
            grown.writer().post("/v1/reindex").then().statusCode(202);
            awaitReindexed();
        }
        assertThat(shards()).isEqualTo("5");
        awaitTotal(first, "kept", 500);
        awaitTotal(second, "kept", 500);
    }

    private static void awaitReindexed() {
        await().atMost(PATIENCE)
                .until(() -> second.writer().get("/v1/reindex").path("state"), state -> !"running".equals(state));
        second.writer().get("/v1/reindex").then().body("state", equalTo("done"));
    }

    private static String shards() {
        JsonPath settings = cluster.get("/" + INDEX + "-read/_settings/index.number_of_shards?flat_settings=true");
        return settings.<Map<String, Map<String, Map<String, String>>>>get()
                .values()
                .iterator()
                .next()
                .get("settings")
                .get("index.number_of_shards");
    }

    private static JsonPath imported(Instance instance, String lines) {
        return instance.load(lines).statusCode(200).extract().jsonPath();
    }

    private static String lines(String source, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Articles.line(
                        "id",
                        source + i,
                        "source",
                        source,
                        "title",
                        "خبر رقم " + i,
                        "body",
                        "قال بوتين ذلك في القاهرة."))
                .collect(Collectors.joining("\n"));
    }

    private static void awaitTotal(Instance instance, String source, int total) {
        await().atMost(PATIENCE)
                .until(
                        () -> instance.get("/v1/articles?source=" + source)
                                .extract()
                                .<Integer>path("total.value"),
                        found -> found == total);
    }
}
