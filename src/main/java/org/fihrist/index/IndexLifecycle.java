package org.fihrist.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.IndexCreated;
import org.fihrist.elasticsearch.EmbeddedElasticsearch;
import org.fihrist.elasticsearch.ErrorStatus;
import org.jboss.logging.Logger;

/**
 * Brings the index up and keeps the embedded server alive.
 *
 * <p>With the embedded server the start waits until all is there, so that the first request finds it. A configured
 * cluster may be away: the service starts, reports itself not ready, and goes on trying.
 */
@ApplicationScoped
public class IndexLifecycle {

    private static final Logger LOG = Logger.getLogger(IndexLifecycle.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final EmbeddedElasticsearch embedded;
    private final AnalysisPlugin plugin;
    private final ArticleSchema schema;
    private final ArticleIndex index;
    private final Event<IndexCreated> created;
    private final CountDownLatch stopped = new CountDownLatch(1);

    // Null once the index is usable.
    @Nullable
    private volatile String obstacle = "starting";

    /** Whether the index could be used before. */
    private boolean begun;

    IndexLifecycle(
            EmbeddedElasticsearch embedded,
            AnalysisPlugin plugin,
            ArticleSchema schema,
            ArticleIndex index,
            Event<IndexCreated> created,
            MeterRegistry registry) {
        this.embedded = embedded;
        this.plugin = plugin;
        this.schema = schema;
        this.index = index;
        this.created = created;
        Gauge.builder("fihrist.index.ready", this, lifecycle -> lifecycle.obstacle == null ? 1 : 0)
                .description("1 while this instance has an index that it can use")
                .register(registry);
    }

    /** Why the index cannot be used yet; null once it can. */
    @Nullable
    public String obstacle() {
        return obstacle;
    }

    void start(@Observes StartupEvent event) throws IOException {
        if (embedded.isChosen()) {
            embedded.start();
            prepare();
        }
        // A platform thread: starting the server again holds a lock for long, which would pin a virtual thread's
        // carrier.
        Thread.ofPlatform().name("index lifecycle").daemon().start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void watch() {
        try {
            do {
                step();
            } while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() {
        try {
            if (embedded.isChosen()) {
                embedded.start();
            }
            if (obstacle != null || !schema.exists()) {
                prepare();
            }
        } catch (IOException | RuntimeException e) {
            // Whatever it is, the next step tries again: a watch that ends would leave the service not ready for good.
            report(ErrorStatus.reason(e));
        }
    }

    private void prepare() throws IOException {
        // Who has begun goes on while the nodes get another version of the plugin one after the other.
        if (!begun || !schema.exists()) {
            plugin.require();
        }
        boolean isNew = schema.prepare();
        begun = true;
        obstacle = null;
        LOG.infof("The index %s is %s", index.name(), isNew ? "created" : "ready");
        if (isNew) {
            created.fire(new IndexCreated(index.name()));
        }
    }

    private void report(String reason) {
        if (!reason.equals(obstacle)) {
            LOG.warnf("Waiting for Elasticsearch: %s", reason);
        }
        obstacle = reason;
    }
}
