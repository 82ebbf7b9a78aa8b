package org.fihrist.ingest;

import jakarta.annotation.Nullable;

/** An import that goes on after its sender has been answered. */
final class ImportJob {

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

    Imports.Session session() {
        return session;
    }

    void done() {
        state = ImportStatus.State.DONE;
    }

    void failed(String reason) {
        problem = reason;
        state = ImportStatus.State.FAILED;
    }

    ImportStatus status() {
        return new ImportStatus(id, state, session.progress(), problem);
    }
}
