package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.io.IOException;
import org.jboss.logging.Logger;

/** An import that nobody waits for, and how far it is. */
final class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    private final String id;
    private final Imports.Session session;
    private volatile ImportStatus.State state = ImportStatus.State.RUNNING;

    @Nullable
    private volatile String problem;

    ImportJob(String id, Imports.Session session) {
        this.id = id;
        this.session = session;
    }

    String id() {
        return id;
    }

    /** The work of an import. */
    interface Work {
        void on(Imports.Session session) throws IOException;
    }

    /** Does the work, and keeps how it ends. */
    void run(Work work) {
        try {
            work.on(session);
            state = ImportStatus.State.DONE;
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The import %s failed", id);
            problem =
                    "The import ended early: Elasticsearch could not be reached or failed. Send it again; what is written stays.";
            state = ImportStatus.State.FAILED;
        }
    }

    ImportStatus status() {
        return new ImportStatus(id, state, session.progress(), problem);
    }
}
