package org.fihrist.index;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.fihrist.article.ArticleCopies;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.ArticlesSearchable;
import org.fihrist.index.ReindexJournal.Entry;
import org.fihrist.index.ReindexJournal.OvertakenException;
import org.fihrist.index.ReindexStatus.State;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reindexes that do not come to their end, and several at once: whatever happens, the articles are there and can be written. */
@ServiceTest
@TestProfile(ReindexRepairTest.WithQuickRepair.class)
class ReindexRepairTest {

    private static final int ARTICLES = 500;

    @Inject
    ElasticsearchClient client;

    @Inject
    ArticleIndex index;

    @Inject
    ArticleSchema schema;

    @Inject
    ArticleIndexes indexes;

    @Inject
    ArticleCopies copies;

    @Inject
    MissingArticles missing;

    @Inject
    ReindexJournal journal;

    @Inject
    ReindexSettings settings;

    @Inject
    Event<ArticlesSearchable> searchable;

    /** What has ended is found out soon. */
    public static class WithQuickRepair implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("fihrist.reindex.abandoned-after", "PT5S", "fihrist.search.cursor-lifetime", "PT1S");
        }
    }

    @BeforeEach
    void load() {
        Articles.load(IntStream.range(0, ARTICLES)
                .mapToObj(i -> Articles.line("id", "a-" + i, "title", "خبر رقم " + i))
                .toArray(String[]::new));
    }

    private void awaitState(State state) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> journal.read().orElseThrow().record().status().state(), state::equals);
    }

    private static ReindexStatus running(Instant started) {
        return new ReindexStatus(State.RUNNING, ARTICLES, ARTICLES, 0, 0, started, null, null);
    }

    /** Makes the record say something else, also where who clears up behind earlier reindexes writes it meanwhile. */
    private Entry rewrite(UnaryOperator<ReindexRecord> change) throws IOException {
        while (true) {
            Entry found = journal.read().orElse(null);
            try {
                return journal.write(change.apply(found == null ? null : found.record()), found);
            } catch (OvertakenException e) {
                // Read again.
            }
        }
    }

    private void assertAllIsThere(String present) throws IOException {
        assertThat(indexes.present()).isEqualTo(present);
        assertThat(indexes.next()).isEmpty();
        given().get("/v1/articles").then().statusCode(200).body("total.value", equalTo(ARTICLES));
        given().contentType(ContentType.JSON)
                .body(Articles.line("title", "خبر جديد"))
                .put("/v1/articles/new")
                .then()
                .statusCode(201);
        given().delete("/v1/articles/new?refresh=true").then().statusCode(204);
    }

    /** As a process leaves it that is killed while writes are held up. */
    @Test
    void whatAnEndedProcessLeftIsClearedUp() throws IOException {
        String present = indexes.present();
        ReindexRecord begun = ReindexRecord.begun(present, indexes.newName(), null);
        Entry beat = rewrite(former -> begun);
        indexes.createNext(begun.target());
        beat = journal.write(begun, beat);
        copies.copy(present, begun.target(), -1, new NoProgress());
        beat = journal.write(begun, beat);
        indexes.block(present);
        journal.write(begun, beat);
        given().get("/v1/reindex").then().statusCode(200).body("state", equalTo("running"));
        given().post("/v1/reindex").then().statusCode(409);
        awaitState(State.FAILED);
        given().get("/v1/reindex").then().body("problem", containsString("ended before it was done"));
        assertAllIsThere(present);
        assertThat(exists(begun.target())).isFalse();
    }

    /** Who is killed between the last step and saying so has done it. */
    @Test
    void whatWasDoneBeforeTheProcessEndedStays() throws IOException {
        given().post("/v1/reindex").then().statusCode(202);
        awaitState(State.DONE);
        Entry running = rewrite(done -> done.with(running(done.status().started())));
        awaitState(State.DONE);
        assertAllIsThere(running.record().target());
    }

    /** The answer to the last request may be lost, and whoever sent it takes it for failed. */
    @Test
    void whatIsTakenForFailedThoughItWasDoneIsDone() throws IOException {
        String former = indexes.present();
        given().post("/v1/reindex").then().statusCode(202);
        awaitState(State.DONE);
        Entry running = rewrite(done ->
                new ReindexRecord(done.owner(), former, done.target(), done.beat(), running(Instant.now()), List.of()));
        new ReindexRepair(indexes, journal, settings, Duration.ofMinutes(5)).end(running, State.FAILED, "no answer");
        ReindexRecord ended = journal.read().orElseThrow().record();
        assertThat(ended.status().state()).isEqualTo(State.DONE);
        assertThat(ended.status().problem()).isNull();
        assertThat(ended.former()).extracting(ReindexRecord.Former::name).containsExactly(former);
        assertAllIsThere(ended.target());
    }

    @Test
    void theFormerIndexIsDeletedOnceNobodyReadsItAnyMore() throws IOException {
        String former = indexes.present();
        given().post("/v1/reindex").then().statusCode(202);
        awaitState(State.DONE);
        assertThat(indexes.present()).isNotEqualTo(former);
        await().atMost(Duration.ofMinutes(1)).until(() -> !exists(former));
        assertAllIsThere(indexes.present());
    }

    @Test
    void aCancelledReindexHasNoEffect() throws IOException {
        String present = indexes.present();
        given().post("/v1/reindex").then().statusCode(202);
        given().delete("/v1/reindex").then().statusCode(202).body("state", equalTo("cancelling"));
        awaitState(State.CANCELLED);
        assertThat(indexes.present()).isEqualTo(present);
        assertThat(indexes.next()).isEmpty();
        given().delete("/v1/reindex").then().statusCode(200).body("state", equalTo("cancelled"));
        assertAllIsThere(present);
    }

    @Test
    void ofSeveralInstancesOneBegins() throws IOException, InterruptedException, ExecutionException {
        List<Callable<Optional<ReindexStatus>>> begins = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Reindexing instance = instance();
            begins.add(instance::begin);
        }
        int begun = 0;
        try (ExecutorService instances = Executors.newFixedThreadPool(8)) {
            for (Future<Optional<ReindexStatus>> begin : instances.invokeAll(begins)) {
                begun += begin.get().isPresent() ? 1 : 0;
            }
        }
        assertThat(begun).isEqualTo(1);
        awaitState(State.DONE);
        assertAllIsThere(indexes.present());
    }

    /** Only another reindex keeps one from beginning, not who clears up behind the last one. */
    @Test
    void whoClearsUpMeanwhileKeepsNoneFromBeginning() throws IOException, InterruptedException, ExecutionException {
        given().post("/v1/reindex").then().statusCode(202);
        awaitState(State.DONE);
        AtomicBoolean asked = new AtomicBoolean();
        Future<Integer> clearing;
        Optional<ReindexStatus> begun;
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            clearing = other.submit(() -> {
                int writes = 0;
                for (Entry last = journal.read().orElseThrow();
                        !last.record().status().goesOn() && !asked.get();
                        last = journal.read().orElseThrow()) {
                    try {
                        journal.write(last.record(), last);
                        writes++;
                    } catch (OvertakenException e) {
                        // Begun.
                    }
                }
                return writes;
            });
            begun = instance().begin();
            asked.set(true);
        }
        assertThat(begun).isPresent();
        assertThat(clearing.get()).isPositive();
        awaitState(State.DONE);
    }

    private Reindexing instance() {
        ReindexRepair repair = new ReindexRepair(indexes, journal, settings, Duration.ofMinutes(5));
        ReindexMetrics metrics = new ReindexMetrics(new SimpleMeterRegistry());
        return new Reindexing(indexes, copies, missing, journal, repair, settings, searchable, metrics);
    }

    /** A process ended between deleting an article in the present index and in the next one. */
    @Test
    void anArticleDeletedWithoutATraceIsFound() throws IOException {
        String present = indexes.present();
        String next = index.name() + "-copy";
        client.indices().create(c -> c.index(next).withJson(new StringReader(schema.description())));
        copies.copy(present, next, -1, new NoProgress());
        client.delete(d -> d.index(present).id("a-7"));
        indexes.refresh(present);
        indexes.refresh(next);
        assertThat(indexes.count(next)).isEqualTo(ARTICLES);
        missing.delete(next, present);
        indexes.refresh(next);
        assertThat(indexes.count(next)).isEqualTo(ARTICLES - 1);
        assertThat(client.exists(e -> e.index(next).id("a-7")).value()).isFalse();
        client.indices().delete(d -> d.index(next));
    }

    private boolean exists(String name) throws IOException {
        return client.indices().exists(e -> e.index(name)).value();
    }

    private static final class NoProgress implements ArticleCopies.Progress {

        @Override
        public void total(long articles) {}

        @Override
        public void copied(int articles, int changed) {}
    }
}
