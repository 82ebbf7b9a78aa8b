package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.function.Supplier;
import org.fihrist.elasticsearch.QuietError;
import org.jboss.logging.Logger;

/** An import that nobody waits for, and how far it is. */
final class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    private final String id;
    private volatile Supplier<ImportReport> report;
    private volatile ImportStatus.State state = ImportStatus.State.RUNNING;

    @Nullable
    private volatile String problem;

    private ImportJob(String id, Supplier<ImportReport> report) {
        this.id = id;
        this.report = report;
    }

    /** One that is to be run. */
    static ImportJob waiting(String id) {
        return new ImportJob(id, () -> ImportReport.EMPTY);
    }

    /** One that a former process has run. */
    static ImportJob ended(ImportStatus status) {
        ImportJob job = new ImportJob(status.id(), status::report);
        job.state = status.state();
        job.problem = status.problem();
        return job;
    }

    String id() {
        return id;
    }

    /** The work of an import. */
    interface Work {
        void on(Imports.Session session) throws IOException;
    }

    /** Waits after a failure; false when there is to be no further attempt. */
    interface Patience {
        boolean pause() throws InterruptedException;
    }

    /**
     * Does the work and keeps how it ends. Where Elasticsearch cannot be reached it begins again: what has been written is then unchanged.
     *
     * @throws InterruptedException when the process is to end; the work is left as it is
     */
    void run(Imports imports, Work work, Patience patience) throws InterruptedException {
        while (state == ImportStatus.State.RUNNING) {
            Imports.Session session = imports.begin();
            report = session::progress;
            try {
                work.on(session);
                state = ImportStatus.State.DONE;
            } catch (IOException e) {
                LOG.warnf("The import %s was interrupted: %s", id, QuietError.of(e));
                if (!patience.pause()) {
                    fail(e);
                }
            } catch (RuntimeException e) {
                fail(e);
            }
        }
    }

    private void fail(Exception e) {
        LOG.errorf(QuietError.of(e), "The import %s failed", id);
        problem =
                "The import ended early: Elasticsearch could not be reached or failed. Send it again; what is written stays.";
        state = ImportStatus.State.FAILED;
    }

    ImportStatus status() {
        return new ImportStatus(id, state, report.get(), problem);
    }
}
