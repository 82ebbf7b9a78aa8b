package org.fihrist.ingest;

import java.io.IOException;
import java.time.Instant;
import org.fihrist.article.Retagging;
import org.jboss.logging.Logger;

/** A reindex and how far it is. Written by the one thread that does it, read by any. */
final class ReindexJob implements Retagging.Progress {

    private static final Logger LOG = Logger.getLogger(ReindexJob.class);

    private volatile ReindexStatus status =
            new ReindexStatus(ReindexStatus.State.RUNNING, 0, 0, 0, Instant.now(), null, null);

    ReindexStatus status() {
        return status;
    }

    /** Does the work, and keeps how it ends. */
    void run(Retagging retagging) {
        try {
            retagging.run(this);
            status = ended(ReindexStatus.State.DONE, null);
            LOG.infof("Reindexed %d articles, %d changed", status.read(), status.changed());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.error("The reindex failed", e);
            status = ended(
                    ReindexStatus.State.FAILED,
                    "Elasticsearch could not be reached or refused a write. Begin it again: what is changed stays.");
        }
    }

    @Override
    public void total(long articles) {
        status = progress(articles, 0, 0);
    }

    @Override
    public void done(int read, int changed) {
        status = progress(status.total(), status.read() + read, status.changed() + changed);
    }

    private ReindexStatus progress(long total, long read, long changed) {
        return new ReindexStatus(status.state(), total, read, changed, status.started(), null, null);
    }

    private ReindexStatus ended(ReindexStatus.State state, String problem) {
        return new ReindexStatus(
                state, status.total(), status.read(), status.changed(), status.started(), Instant.now(), problem);
    }
}
