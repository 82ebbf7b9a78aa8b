package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.ArticleScan;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Exports that are longer than what the connection holds: read slowly, broken off, failing on the way. */
@ServiceTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LongExportTest {

    private static final int ARTICLES = 600;
    // 24 MB in all: several times what the sockets of one machine keep for a slow reader.
    private static final String BODY = "x".repeat(39) + " ";

    @TestHTTPResource("/v1/export")
    URI export;

    @Inject
    ElasticsearchClient elasticsearch;

    @Inject
    ArticleIndex index;

    // Else the system would keep up to 32 MB for a reader who does not read.
    private final CloseableHttpClient http = HttpClients.custom()
            .setDefaultSocketConfig(
                    SocketConfig.custom().setRcvBufSize(64 * 1024).build())
            .disableContentCompression()
            .setMaxConnPerRoute(10)
            .build();

    private static boolean loaded;

    @AfterEach
    void close() throws IOException {
        http.close();
    }

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            lines.add(Articles.line(
                    "id",
                    "%04d".formatted(i),
                    "title",
                    "خبر " + i,
                    "body",
                    BODY.repeat(1000),
                    "published",
                    "2025-08-13"));
        }
        Articles.load(lines.toArray(String[]::new));
    }

    /** Begins an export, once those before have ended. */
    private Reading open() throws IOException {
        CloseableHttpResponse response = await().until(() -> http.execute(new HttpGet(export)), got -> {
            if (got.getStatusLine().getStatusCode() != 200) {
                EntityUtils.consumeQuietly(got.getEntity());
                return false;
            }
            return true;
        });
        InputStream body = response.getEntity().getContent();
        return new Reading(response, new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
    }

    /** An answer being read; closing it breaks the connection off. */
    private record Reading(CloseableHttpResponse response, BufferedReader reader) implements AutoCloseable {

        String line() throws IOException {
            return reader.readLine();
        }

        Stream<String> rest() {
            return reader.lines();
        }

        @Override
        public void close() throws IOException {
            response.close();
        }
    }

    private IndicesStats stats() throws IOException {
        return elasticsearch
                .indices()
                .stats(s -> s.index(index.readAlias()))
                .indices()
                .values()
                .iterator()
                .next();
    }

    private long searches() throws IOException {
        return stats().primaries().search().queryTotal();
    }

    /** States of the index that are kept: two at most for searches, and one for each export. */
    private long kept() throws IOException {
        return stats().primaries().search().openContexts();
    }

    /** The service reads on only as fast as its reader: a batch is in memory, whatever the length of the whole. */
    @Test
    @Order(1)
    void aSlowReaderHoldsTheServiceBackAndGetsTheArticlesOfOneMoment() throws IOException {
        long before = searches();
        try (Reading reading = open()) {
            List<String> ids = new ArrayList<>(List.of(id(reading.line())));
            AtomicLong last = new AtomicLong(-1);
            await().during(Duration.ofSeconds(1)).atMost(Duration.ofMinutes(1)).until(() -> {
                long now = searches();
                return last.getAndSet(now) == now;
            });
            assertThat(searches() - before).isBetween(2L, ARTICLES / ArticleScan.BATCH / 2L);
            assertThat(kept()).isPositive();
            Articles.load(Articles.line("id", "new", "title", "خبر جديد", "published", "2025-08-13"));
            given().delete("/v1/articles/0599?refresh=true").then().statusCode(204);
            reading.rest().forEach(line -> ids.add(id(line)));
            assertThat(ids)
                    .hasSize(ARTICLES)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .contains("0599")
                    .doesNotContain("new");
        }
        await().until(() -> kept() <= 2);
    }

    private static String id(String line) {
        try {
            return new ObjectMapper().readTree(line).get("id").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    @Order(2)
    void aReaderWhoGoesAwayLeavesNothingOpen() throws IOException {
        for (int i = 0; i < 2; i++) {
            List<Reading> readings = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                readings.add(open());
                readings.getLast().line();
            }
            await().until(() -> kept() > 4);
            given().get("/v1/export").then().statusCode(503);
            for (Reading reading : readings) {
                reading.close();
            }
            await().until(() -> kept() <= 2);
        }
    }

    @Test
    @Order(2)
    void oneMoreWaitsForAPlace() throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readings.add(open());
            readings.getLast().line();
        }
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(
                () -> given().get("/v1/export?format=csv").statusCode());
        // Without a place it would have been told by now.
        await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());
        for (Reading reading : readings) {
            reading.close();
        }
        assertThat(waiting.get(1, TimeUnit.MINUTES)).isEqualTo(200);
    }

    private boolean isGone(String pointInTime) {
        try {
            elasticsearch.search(s -> s.pit(p -> p.id(pointInTime)), Void.class);
            return false;
        } catch (ElasticsearchException | IOException e) {
            return true;
        }
    }

    /** Last, because it takes the index away. */
    @Test
    @Order(3)
    void aFailureOnTheWayDoesNotLookLikeTheEnd() throws IOException {
        try (Reading reading = open()) {
            reading.line();
            String name = elasticsearch
                    .indices()
                    .getAlias(a -> a.name(index.readAlias()))
                    .aliases()
                    .keySet()
                    .iterator()
                    .next();
            String pointInTime = elasticsearch
                    .openPointInTime(p -> p.index(name).keepAlive(k -> k.time("5m")))
                    .id();
            elasticsearch.indices().delete(d -> d.index(name));
            // What is read of an index goes a moment after the index itself.
            await().until(() -> isGone(pointInTime));
            assertThatThrownBy(() -> reading.rest().count()).hasRootCauseInstanceOf(IOException.class);
        }
    }
}
