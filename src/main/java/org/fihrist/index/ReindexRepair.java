package org.fihrist.index;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.StoredVersion;
import org.fihrist.index.ReindexJournal.Entry;
import org.fihrist.index.ReindexJournal.OvertakenException;
import org.fihrist.index.ReindexRecord.Former;
import org.fihrist.index.ReindexStatus.State;
import org.jboss.logging.Logger;

/**
 * Clears up behind reindexes: behind one that failed or was cancelled, behind one whose process has ended, and behind one that is done, once
 * nobody reads the former index any more.
 */
@ApplicationScoped
class ReindexRepair {

    private static final Logger LOG = Logger.getLogger(ReindexRepair.class);

    private final ArticleIndexes indexes;
    private final ReindexJournal journal;
    private final Duration abandonedAfter;
    private final Duration keptAfter;

    // The version of the record that was seen last, and since when, by this process's clock: those of machines differ.
    @Nullable
    private StoredVersion seen;

    private long seenAt;

    ReindexRepair(
            ArticleIndexes indexes,
            ReindexJournal journal,
            ReindexSettings settings,
            @ConfigProperty(name = "fihrist.search.cursor-lifetime", defaultValue = ArticleIndex.CURSOR_LIFETIME)
                    Duration cursorLifetime) {
        this.indexes = indexes;
        this.journal = journal;
        this.abandonedAfter = settings.abandonedAfter();
        this.keptAfter = cursorLifetime.multipliedBy(2);
    }

    /**
     * Looks for what has been left behind, and clears it up.
     *
     * @throws OvertakenException when another instance does so
     * @throws IOException when Elasticsearch cannot be reached
     */
    void check() throws IOException {
        // In this order: who fills an index has written the record before.
        boolean isFilled = indexes.next().isPresent();
        Optional<Entry> found = journal.read();
        boolean isUnderWay = found.isPresent() && found.get().record().status().goesOn();
        if (isUnderWay && isAbandoned(found.get())) {
            takeOver(found.get());
        } else if (isFilled && !isUnderWay) {
            indexes.dropNext();
        } else if (found.isPresent() && !isUnderWay) {
            dropOutlived(found.get());
        }
    }

    private synchronized boolean isAbandoned(Entry entry) {
        if (!entry.version().equals(seen)) {
            seen = entry.version();
            seenAt = System.nanoTime();
        }
        return System.nanoTime() - seenAt > abandonedAfter.toNanos();
    }

    /** Deletes the indexes that were replaced so long ago that nobody reads on in them any more. */
    private void dropOutlived(Entry entry) throws IOException {
        Entry last = entry;
        for (Former former : entry.record().former()) {
            if (former.replaced().plus(keptAfter).isBefore(Instant.now())) {
                indexes.dropUnused(former.name());
                last = journal.write(last.record().without(former), last);
            }
        }
    }

    private void takeOver(Entry abandoned) throws IOException {
        LOG.warn("The process that did a reindex has ended; what it left is cleared up");
        Entry own = journal.write(abandoned.record().takenOver(), abandoned);
        end(own, State.FAILED, "The process that did it ended before it was done. Begin it again.");
    }

    /**
     * Leaves the present index as it was before, unless the next one has taken its place: whoever did that need not have heard of it.
     *
     * @param how it ended, where it has not been done
     * @throws OvertakenException when another instance does so
     * @throws IOException when Elasticsearch cannot be reached
     */
    void end(Entry entry, State how, @Nullable String problem) throws IOException {
        ReindexRecord record = entry.record();
        if (indexes.present().equals(record.target())) {
            journal.write(record.done(record.status()), entry);
            return;
        }
        rollBack(record);
        journal.write(record.with(record.status().ended(how, problem)), entry);
    }

    private void rollBack(ReindexRecord record) throws IOException {
        indexes.dropNext();
        // Where somebody who did the same was interrupted in the middle of it.
        indexes.dropUnused(record.target());
        indexes.unblock(indexes.present());
    }
}
