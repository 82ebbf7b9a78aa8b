package org.fihrist.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fihrist.article.ArticleCopies;
import org.fihrist.article.ArticlesSearchable;
import org.fihrist.elasticsearch.QuietError;
import org.fihrist.index.ReindexJournal.Entry;
import org.fihrist.index.ReindexJournal.OvertakenException;
import org.fihrist.index.ReindexRun.CancelledException;
import org.fihrist.index.ReindexStatus.State;
import org.jboss.logging.Logger;

/** Begins, watches and ends reindexes, of which there is one at a time in the whole cluster. */
@ApplicationScoped
public class Reindexing {

    private static final Logger LOG = Logger.getLogger(Reindexing.class);

    private final ArticleIndexes indexes;
    private final ArticleCopies copies;
    private final MissingArticles missing;
    private final ReindexJournal journal;
    private final ReindexRepair repair;
    private final ReindexSettings settings;
    private final Event<ArticlesSearchable> searchable;
    private final ReindexMetrics metrics;

    /** The one that this instance does; null while it does none. */
    @Nullable
    private volatile ReindexRun present;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("reindex").daemon().factory());
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reindex watch").daemon().factory());

    Reindexing(
            ArticleIndexes indexes,
            ArticleCopies copies,
            MissingArticles missing,
            ReindexJournal journal,
            ReindexRepair repair,
            ReindexSettings settings,
            Event<ArticlesSearchable> searchable,
            ReindexMetrics metrics) {
        this.indexes = indexes;
        this.copies = copies;
        this.missing = missing;
        this.journal = journal;
        this.repair = repair;
        this.settings = settings;
        this.searchable = searchable;
        this.metrics = metrics;
        metrics.watch(() -> Optional.ofNullable(present).map(ReindexRun::status));
    }

    /**
     * Begins a reindex.
     *
     * @return how far it is; empty while another one is under way, here or in another instance
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<ReindexStatus> begin() throws IOException {
        while (true) {
            Entry former = journal.read().orElse(null);
            if (former != null && former.record().status().goesOn()) {
                return Optional.empty();
            }
            ReindexRecord record =
                    ReindexRecord.begun(indexes.present(), indexes.newName(), former == null ? null : former.record());
            try {
                Entry begun = journal.write(record, former);
                worker.execute(() -> run(begun));
                return Optional.of(begun.record().status());
            } catch (OvertakenException e) {
                // By another begin, or only by who has cleared up behind the last one.
                LOG.debug("The record of the last reindex has changed meanwhile");
            }
        }
    }

    /**
     * Asks the reindex that is under way to end without effect.
     *
     * @return how far it is; empty where none is under way
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<ReindexStatus> cancel() throws IOException {
        while (true) {
            Optional<Entry> found =
                    journal.read().filter(entry -> entry.record().status().goesOn());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ReindexStatus cancelling = found.get().record().status().cancelling();
            try {
                journal.write(found.get().record().with(cancelling), found.get());
                return Optional.of(cancelling);
            } catch (OvertakenException e) {
                LOG.debug("The reindex has gone on meanwhile");
            }
        }
    }

    /**
     * How far the newest reindex is, whichever instance does it.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    ReindexStatus status() throws IOException {
        return journal.read().map(entry -> entry.record().status()).orElse(ReindexStatus.NONE);
    }

    private void run(Entry begun) {
        ReindexRun run = new ReindexRun(indexes, copies, missing, journal, settings.pulse(), begun);
        present = run;
        try {
            perform(run);
        } finally {
            present = null;
        }
    }

    private void perform(ReindexRun run) {
        try {
            run.run();
            Entry last = run.end();
            journal.write(run.done(), last);
            metrics.ended(State.DONE);
            searchable.fire(new ArticlesSearchable());
            LOG.infof(
                    "Reindexed %d articles, %d with other people or countries, %d written meanwhile",
                    run.status().read(), run.status().changed(), run.status().caughtUp());
        } catch (OvertakenException e) {
            metrics.ended(State.FAILED);
            LOG.warn("The reindex took so long to say that it goes on that another instance has rolled it back");
        } catch (CancelledException e) {
            rollBack(run, State.CANCELLED, null);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.error("The reindex failed", e instanceof Exception failure ? QuietError.of(failure) : e);
            rollBack(run, State.FAILED, "Elasticsearch could not be reached or refused a write. Begin it again.");
        }
    }

    private void rollBack(ReindexRun run, State how, @Nullable String problem) {
        metrics.ended(how);
        try {
            repair.end(run.end(), how, problem);
        } catch (IOException | RuntimeException e) {
            // As behind a process that has ended, it is tried again by the watch.
            LOG.warnf("The reindex could not be rolled back yet: %s", QuietError.of(e));
        }
    }

    void start(@Observes StartupEvent event) {
        long pause = settings.pulse().toMillis();
        watch.scheduleWithFixedDelay(this::check, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void check() {
        ReindexRun run = present;
        try {
            if (run == null) {
                repair.check();
            } else {
                run.stillRuns();
            }
        } catch (OvertakenException e) {
            LOG.debug("Another instance clears up");
        } catch (IOException | RuntimeException e) {
            LOG.debugf("What reindexes have left is not looked for, or told, now: %s", e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        watch.shutdownNow();
        worker.shutdownNow();
    }
}
