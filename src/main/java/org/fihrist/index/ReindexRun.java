package org.fihrist.index;

import java.io.IOException;
import java.time.Duration;
import org.fihrist.article.ArticleCopies;
import org.fihrist.index.ReindexJournal.Entry;
import org.fihrist.index.ReindexJournal.OvertakenException;

/**
 * One reindex: fills the next index beside the present one, catches up with what is written meanwhile, and changes places.
 *
 * <p>Until the last step nothing has happened to the present index; it is one request that Elasticsearch does whole or not at all. Writes are
 * held up for the last stretch of catching up, and land in the next index.
 */
final class ReindexRun {

    /** As few articles written meanwhile are copied while writes are held up. */
    private static final long FEW = 100;

    /** So often that is tried for; whoever writes faster than is copied is held up the longer. */
    private static final int MOST_ROUNDS = 10;

    private final ArticleIndexes indexes;
    private final ArticleCopies copies;
    private final MissingArticles missing;
    private final ReindexJournal journal;
    private final Duration pulse;

    private Entry entry;
    // Read by others: the metrics.
    private volatile ReindexStatus status;
    private long lastBeat = System.nanoTime();
    private boolean cancelled;
    private boolean ended;

    ReindexRun(
            ArticleIndexes indexes,
            ArticleCopies copies,
            MissingArticles missing,
            ReindexJournal journal,
            Duration pulse,
            Entry begun) {
        this.indexes = indexes;
        this.copies = copies;
        this.missing = missing;
        this.journal = journal;
        this.pulse = pulse;
        this.entry = begun;
        this.status = begun.record().status();
    }

    /** Somebody has asked for it to end. */
    static final class CancelledException extends IOException {

        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("the reindex was cancelled");
        }
    }

    /** The record as this run has written it last; from now on it writes none. */
    synchronized Entry end() {
        ended = true;
        return entry;
    }

    ReindexStatus status() {
        return status;
    }

    /**
     * Does it.
     *
     * @throws CancelledException when somebody has asked for it to end
     * @throws OvertakenException when somebody else has taken it for dead, and cleans up
     * @throws IOException when Elasticsearch cannot be reached or refuses a write
     */
    void run() throws IOException {
        String source = entry.record().source();
        String target = entry.record().target();
        indexes.createNext(target);
        long written = indexes.written(source);
        indexes.refresh(source);
        copies.copy(source, target, -1, new Copied());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long before = status.caughtUp();
            written = catchUp(source, target, written);
            if (status.caughtUp() - before <= FEW) {
                break;
            }
        }
        indexes.block(source);
        catchUp(source, target, written);
        indexes.complete(target);
        indexes.refresh(target);
        if (indexes.count(target) != indexes.count(source)) {
            // A process has ended between deleting an article here and there.
            missing.delete(target, source);
            indexes.refresh(target);
        }
        // Whoever has taken this run for dead has written the record, and this is told here.
        beat();
        indexes.replace(source, target);
    }

    /** Copies what was written after a write; returns up to which write that is. */
    private long catchUp(String source, String target, long since) throws IOException {
        long written = indexes.written(source);
        indexes.refresh(source);
        copies.copy(source, target, since, new CaughtUp());
        return written;
    }

    /** Says, from another thread, that it goes on: a single call to Elasticsearch may take long. */
    synchronized void stillRuns() throws IOException {
        if (!ended && !cancelled) {
            beatIfDue();
        }
    }

    /** Says that it goes on, and hears whether it should. */
    private synchronized void beat() throws IOException {
        if (cancelled) {
            throw new CancelledException(); // as the other thread has heard
        }
        try {
            entry = journal.write(entry.record().with(status), entry);
        } catch (OvertakenException e) {
            Entry other = journal.read().orElseThrow(() -> e);
            if (!other.record().owner().equals(entry.record().owner())) {
                throw e;
            }
            entry = other;
            cancelled = true;
            throw new CancelledException();
        }
        lastBeat = System.nanoTime();
    }

    private synchronized void beatIfDue() throws IOException {
        if (System.nanoTime() - lastBeat >= pulse.toNanos()) {
            beat();
        }
    }

    private final class Copied implements ArticleCopies.Progress {

        @Override
        public void total(long articles) throws IOException {
            status = status.of(articles);
            beat();
        }

        @Override
        public void copied(int articles, int changed) throws IOException {
            status = status.copied(articles, changed);
            beatIfDue();
        }
    }

    private final class CaughtUp implements ArticleCopies.Progress {

        @Override
        public void total(long articles) throws IOException {
            beatIfDue();
        }

        @Override
        public void copied(int articles, int changed) throws IOException {
            status = status.caughtUp(articles, 0);
            beatIfDue();
        }
    }

    /** That it is done, as the record is to say. */
    ReindexRecord done() {
        return entry.record().done(status);
    }
}
