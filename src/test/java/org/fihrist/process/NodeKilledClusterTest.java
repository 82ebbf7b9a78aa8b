package org.fihrist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.elasticsearch.Cluster;
import org.fihrist.elasticsearch.ClusterNode;
import org.fihrist.testing.Articles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A node is killed under the searches, and the imports, of two instances. What came of it is left in {@code target/node-loss.json}. */
class NodeKilledClusterTest {

    private static final int BATCHES = 40;
    private static final int BATCH = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Path FIGURES = Path.of("target/node-loss.json");
    private static final List<String> PATHS = List.of(
            "/v1/articles?q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86",
            "/v1/articles?q=Putin&limit=3&collapse=story",
            "/v1/articles?country=EG&sort=newest&limit=5",
            "/v1/articles?facets=person,country,month,source&facet.limit=50&limit=1",
            "/v1/articles?q=%D8%A7%D9%84%D8%B1%D8%A6%D9%8A%D8%B3&sort=oldest&highlight=false",
            "/v1/articles?q=hgvzds",
            "/v1/articles/seed-001",
            "/v1/articles/seed-001/similar",
            "/v1/suggest?q=%D8%A8%D9%88",
            "/v1/facets/person?facet.limit=20",
            "/v1/timeline?interval=month",
            "/v1/countries/EG",
            "/q/health/ready");

    private static final Map<String, Object> RESULTS = new LinkedHashMap<>();

    private static Cluster cluster;
    private static Instance first;
    private static Instance second;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.shared();
        String index = "loss-" + UUID.randomUUID();
        first = Instance.ready(cluster, index);
        second = Instance.ready(cluster, index);
        first.load(Files.readString(Path.of(System.getProperty("articles", "seeds/articles.ndjson"))))
                .statusCode(200);
        cluster.awaitGreen();
    }

    @AfterAll
    static void stop() throws IOException {
        first.close();
        second.close();
        String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(RESULTS);
        Files.writeString(FIGURES, json, StandardCharsets.UTF_8);
        System.out.println(json);
    }

    @Test
    void searchesGoOnWithoutADataNode() throws Exception {
        assertNothingIsMissed("data node", cluster.other());
    }

    @Test
    void searchesGoOnWithoutTheMaster() throws Exception {
        assertNothingIsMissed("master", cluster.master());
    }

    @Test
    void importsGoOnWithoutANode() throws Exception {
        ClusterNode lost = cluster.master();
        Map<String, Integer> outcomes = new TreeMap<>();
        AtomicInteger acknowledged = new AtomicInteger();
        CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> {
            for (int batch = 0; batch < BATCHES; batch++) {
                importUntilAcknowledged(batch, outcomes);
                acknowledged.incrementAndGet();
            }
        });
        await().atMost(PATIENCE).until(() -> acknowledged.get() >= BATCHES / 4);
        lost.kill();
        importing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        lost.start(cluster.home());
        cluster.awaitGreen();
        RESULTS.put("imports", outcomes);
        List<String> stored = second.get("/v1/export?source=imported")
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> JsonPath.from(line).getString("id"))
                .toList();
        assertThat(stored).hasSize(BATCHES * BATCH).doesNotHaveDuplicates();
        assertThat(outcomes.getOrDefault("created", 0) + outcomes.getOrDefault("unchanged", 0))
                .isEqualTo(BATCHES * BATCH);
    }

    /** Through the two instances in turn. */
    private static void importUntilAcknowledged(int batch, Map<String, Integer> outcomes) {
        String lines = IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                .mapToObj(i -> Articles.line("id", "imported" + i, "source", "imported", "title", "خبر رقم " + i))
                .collect(Collectors.joining("\n"));
        Response response = ask(batch, lines);
        while (response.statusCode() != 200) {
            outcomes.merge("answered " + response.statusCode(), 1, Integer::sum);
            response = ask(batch, lines);
        }
        for (String outcome : List.of("created", "updated", "unchanged")) {
            outcomes.merge(outcome, response.<Integer>path(outcome), Integer::sum);
        }
        assertThat(response.<List<?>>path("rejected")).isEmpty();
    }

    private static Response ask(int batch, String lines) {
        return (batch % 2 == 0 ? first : second).load(lines).extract().response();
    }

    private static void assertNothingIsMissed(String what, ClusterNode lost) throws Exception {
        SearchLoad.Figures figures;
        Duration noticed;
        Duration recovered;
        try (SearchLoad load = new SearchLoad(List.of(first, second), PATHS)) {
            awaitRequests(load, 300);
            Instant killed = Instant.now();
            lost.kill();
            cluster.awaitNodes(2);
            noticed = Duration.between(killed, Instant.now());
            awaitRequests(load, 300);
            Instant started = Instant.now();
            lost.start(cluster.home());
            cluster.awaitGreen();
            recovered = Duration.between(started, Instant.now());
            awaitRequests(load, 300);
            load.close();
            figures = load.figures();
        }
        RESULTS.put(
                what,
                Map.of(
                        "requests", figures.requests(),
                        "wrong", figures.wrong(),
                        "failed", figures.failed(),
                        "seconds until the others knew", noticed.toMillis() / 1000.0,
                        "seconds from its start until green", recovered.toMillis() / 1000.0));
        assertThat(figures.wrong()).isZero();
        assertThat(figures.failed())
                .as("what failed; the instances said %s and %s", first.warnings(), second.warnings())
                .isEmpty();
    }

    private static void awaitRequests(SearchLoad load, long more) {
        long wanted = load.figures().requests() + more;
        await().atMost(PATIENCE).until(() -> load.figures().requests() >= wanted);
    }
}
