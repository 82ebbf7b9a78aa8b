package org.fihrist.observe;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fihrist.testing.Articles;
import org.fihrist.testing.Prometheus;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deploy/ shows and warns of is what the service measures, asked of a real Prometheus. */
@ServiceTest
class DashboardTest {

    private static final Path DASHBOARD = Path.of("deploy/grafana/dashboard.json");
    private static final String ALERTS = "deploy/prometheus/alerts.yaml";
    /** Names the rules, which are checked with it. */
    private static final String CONFIGURATION = "deploy/prometheus/prometheus.yaml";

    private static final String TESTS = "deploy/prometheus/alerts.test.yaml";
    private static final Duration LONGEST = Duration.ofMinutes(3);
    /** Words of an expression that no operator, function or label is called by. */
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:up|(?:fihrist|http_server|jvm|cache|process)_[a-z_]+)\\b");

    @TestHTTPResource("/")
    URI service;

    @TempDir
    Path folder;

    private Prometheus prometheus;

    @BeforeEach
    void start() throws IOException {
        Prometheus.assumeInstalled();
        prometheus = Prometheus.start(folder, service);
    }

    @AfterEach
    void stop() {
        if (prometheus != null) {
            prometheus.close();
        }
    }

    @Test
    void everythingOnTheDashboardShowsANumber() throws IOException {
        List<String> expressions = expressions(new ObjectMapper().readTree(DASHBOARD.toFile()));
        assertThat(expressions).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        await().atMost(LONGEST).ignoreExceptions().untilAsserted(() -> {
            work();
            assertThat(expressions)
                    .filteredOn(expression -> !showsANumber(expression))
                    .isEmpty();
        });
    }

    @Test
    void alertsWatchWhatThereIs() throws IOException {
        List<String> expressions = expressions(
                new ObjectMapper(new YAMLFactory()).readTree(Path.of(ALERTS).toFile()));
        Set<String> metrics = expressions.stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(metrics).hasSizeGreaterThan(10);
        await().atMost(LONGEST).ignoreExceptions().untilAsserted(() -> {
            work();
            assertThat(metrics)
                    .filteredOn(metric -> prometheus.query(metric).isEmpty())
                    .isEmpty();
        });
    }

    @Test
    void alertsFireWhenTheyHaveToAndOnlyThen() throws IOException, InterruptedException {
        Prometheus.tool("check", "config", CONFIGURATION);
        Prometheus.tool("test", "rules", TESTS);
    }

    /** A little of all that is measured. */
    private static void work() {
        Articles.load(
                Articles.line("id", "d-1", "title", "بوتين يلتقي غونزالو هيغواين في مصر", "published", "2025-08-13"),
                "{broken");
        given().header("Prefer", "respond-async")
                .contentType("application/x-ndjson")
                .body(Articles.line("title", "خبر").getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202);
        when().get("/v1/articles?q=هيغواين").then().statusCode(200);
        when().get("/v1/facets/person").then().statusCode(200);
    }

    private boolean showsANumber(String expression) {
        List<Double> values = prometheus.query(expression.replace("$__rate_interval", "30s"));
        return values.stream().anyMatch(Double::isFinite);
    }

    private static List<String> expressions(JsonNode file) {
        return file.findValues("expr").stream().map(JsonNode::asText).toList();
    }
}
