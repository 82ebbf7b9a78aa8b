package org.fihrist.ingest;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fihrist.error.ProblemException;
import org.jboss.logging.Logger;

/**
 * Imports that nobody waits for, known for the life of this process. The body that a sender leaves behind is kept in a
 * temporary file and imported by one thread, one import after another.
 */
@ApplicationScoped
public class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class);
    // Each waiting import holds a file as large as its body.
    private static final int WAITING = 16;
    private static final int REMEMBERED = 100;

    private final Imports imports;
    private final Map<String, ImportJob> jobs = Collections.synchronizedMap(new Remembered());
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("asynchronous import").daemon().factory());

    ImportJobs(Imports imports) {
        this.imports = imports;
    }

    /** The newest jobs; the oldest is forgotten. */
    private static final class Remembered extends LinkedHashMap<String, ImportJob> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImportJob> eldest) {
            return size() > REMEMBERED;
        }
    }

    /**
     * Keeps a body and imports it later.
     *
     * @throws ProblemException when too many imports wait already
     * @throws IOException when the sender breaks off or the disk is full
     */
    ImportStatus start(InputStream lines, ImportOptions options, boolean refresh) throws IOException {
        Path spool = Files.createTempFile("fihrist-import-", ".ndjson");
        boolean accepted = false;
        try {
            Files.copy(lines, spool, StandardCopyOption.REPLACE_EXISTING);
            ImportJob job = new ImportJob(UUID.randomUUID().toString(), imports.begin());
            worker.execute(() -> run(job, spool, options, refresh));
            accepted = true;
            jobs.put(job.id(), job);
            return job.status();
        } catch (RejectedExecutionException e) {
            throw ProblemException.busy(WAITING + " imports wait already. Try again later.");
        } finally {
            if (!accepted) {
                Files.deleteIfExists(spool);
            }
        }
    }

    /** Makes an import known under an id; the caller runs it. */
    ImportJob begin(String id) {
        ImportJob job = new ImportJob(id, imports.begin());
        jobs.put(id, job);
        return job;
    }

    Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(jobs.get(id)).map(ImportJob::status);
    }

    private void run(ImportJob job, Path spool, ImportOptions options, boolean refresh) {
        try {
            job.run(session -> {
                try (InputStream lines = Files.newInputStream(spool)) {
                    session.lines(lines, null, options);
                    session.finish(refresh);
                }
            });
        } finally {
            delete(spool);
        }
    }

    private static void delete(Path spool) {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException e) {
            LOG.warnf("The temporary file %s could not be deleted: %s", spool, e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }
}
