package org.fihrist.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fihrist.error.ProblemException;
import org.jboss.logging.Logger;

/**
 * Imports that nobody waits for. The body that a sender leaves behind is kept on disk and imported by one thread, one import after another;
 * what a process has not ended the next one does.
 */
@ApplicationScoped
public class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class);
    // Each waiting import holds a file as large as its body.
    private static final int WAITING = 16;
    private static final int REMEMBERED = 100;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Imports imports;
    private final ImportSpool spool;
    private final Duration retryFor;
    private final ImportTraces traces;
    private final Map<String, ImportJob> jobs = Collections.synchronizedMap(new Remembered());
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("asynchronous import").daemon().factory());

    ImportJobs(Imports imports, ImportSpool spool, ImportLimits limits, IngestMetrics metrics, ImportTraces traces) {
        this.imports = imports;
        this.spool = spool;
        this.retryFor = limits.retryFor();
        this.traces = traces;
        metrics.watch(worker);
    }

    /** The newest jobs; the oldest is forgotten. */
    private final class Remembered extends LinkedHashMap<String, ImportJob> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImportJob> eldest) {
            if (size() <= REMEMBERED) {
                return false;
            }
            spool.delete(eldest.getKey());
            return true;
        }
    }

    /** Goes on with what former processes have left, once the index is there. */
    void resume(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) throws IOException {
        for (SpooledImport left : spool.load()) {
            ImportStatus ended = left.ended();
            ImportJob job = ended == null ? ImportJob.waiting(left.id()) : ImportJob.ended(ended);
            jobs.put(job.id(), job);
            if (ended == null) {
                LOG.infof("Going on with the import %s", left.id());
                worker.execute(() -> run(job, left));
            }
        }
    }

    /**
     * Keeps a body and imports it later.
     *
     * @throws ProblemException when too many imports wait already
     * @throws IOException when the sender breaks off or the disk is full
     */
    ImportStatus start(InputStream lines, ImportOptions options, boolean refresh) throws IOException {
        SpooledImport accepted = new SpooledImport(UUID.randomUUID().toString(), options, refresh, Instant.now(), null);
        boolean isAccepted = false;
        try {
            spool.keep(accepted.id(), lines);
            spool.save(accepted);
            ImportJob job = ImportJob.waiting(accepted.id());
            worker.execute(() -> run(job, accepted));
            isAccepted = true;
            jobs.put(job.id(), job);
            return job.status();
        } catch (RejectedExecutionException e) {
            throw ProblemException.busy(WAITING + " imports wait already. Try again later.");
        } finally {
            if (!isAccepted) {
                spool.delete(accepted.id());
            }
        }
    }

    /** Does an import now, once, known under an id; returns when it has ended. */
    ImportStatus run(String id, ImportJob.Work work) {
        ImportJob job = ImportJob.waiting(id);
        jobs.put(id, job);
        try {
            job.run(imports, work, () -> false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return job.status();
    }

    Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(jobs.get(id)).map(ImportJob::status);
    }

    private void run(ImportJob job, SpooledImport left) {
        long begun = System.nanoTime();
        try {
            traces.trace(() -> job.run(imports, session -> read(left, session), () -> pause(begun)));
            spool.save(left.ended(job.status()));
            spool.deleteBody(left.id());
        } catch (InterruptedException e) {
            LOG.infof("The import %s goes on when the service is started again", left.id());
        } catch (IOException e) {
            LOG.warnf("How the import %s has ended could not be kept: %s", left.id(), e.getMessage());
        }
    }

    private void read(SpooledImport left, Imports.Session session) throws IOException {
        try (InputStream lines = spool.open(left.id())) {
            session.lines(lines, null, left.options());
            session.finish(left.refresh());
        }
    }

    private boolean pause(long begun) throws InterruptedException {
        if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the service ends");
        }
        return System.nanoTime() - begun < retryFor.toNanos();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
        worker.shutdownNow();
    }
}
