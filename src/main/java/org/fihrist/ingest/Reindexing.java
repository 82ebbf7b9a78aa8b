package org.fihrist.ingest;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fihrist.article.Retagging;
import org.jspecify.annotations.Nullable;

/** Runs reindexes, one at a time. */
@ApplicationScoped
public class Reindexing {

    private final Retagging retagging;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("reindex").daemon().factory());

    @Nullable
    private ReindexJob newest;

    Reindexing(Retagging retagging) {
        this.retagging = retagging;
    }

    /** Begins a reindex; empty while another one runs. */
    synchronized Optional<ReindexStatus> begin() {
        if (status().state() == ReindexStatus.State.RUNNING) {
            return Optional.empty();
        }
        ReindexJob job = new ReindexJob();
        newest = job;
        worker.execute(() -> job.run(retagging));
        return Optional.of(job.status());
    }

    /** How far the newest reindex is. */
    synchronized ReindexStatus status() {
        return newest == null ? ReindexStatus.NONE : newest.status();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }
}
