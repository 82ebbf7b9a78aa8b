package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.IndexState;
import org.fihrist.elasticsearch.ErrorStatus;
import org.jboss.logging.Logger;

/**
 * The states of the index that searches read.
 *
 * <p>All searches read one snapshot until the index has changed, so that a page can be followed by the next of the same state without every
 * search opening a point in time of its own. Those that no cursor holds are closed; the others Elasticsearch closes when nobody has read on
 * for the lifetime of a cursor.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final IndexState state;
    private final SearchLimits limits;

    private final ReentrantLock opening = new ReentrantLock();

    @Nullable
    private volatile Snapshot current;

    /** The one before: searches that began with it may not have ended. */
    @Nullable
    private Snapshot previous;

    Snapshots(ElasticsearchClient client, ArticleIndex index, IndexState state, SearchLimits limits) {
        this.client = client;
        this.index = index;
        this.state = state;
        this.limits = limits;
    }

    /** Reads a snapshot; once more when it turns out to be closed. */
    interface Reading<T> {
        T read(Snapshot snapshot) throws IOException;
    }

    /**
     * Reads the present state of the index.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    <T> T read(Reading<T> reading) throws IOException {
        Snapshot snapshot = current();
        try {
            return reading.read(snapshot);
        } catch (ElasticsearchException e) {
            // Elasticsearch has been restarted, or has moved the shard.
            if (!isClosed(e)) {
                throw e;
            }
            drop(snapshot);
            return reading.read(current());
        }
    }

    /** How long Elasticsearch keeps a snapshot that nobody reads. */
    Duration lifetime() {
        return limits.cursorLifetime();
    }

    /** The same as Elasticsearch writes it. */
    static Time keepAlive(SearchLimits limits) {
        return Time.of(t -> t.time(limits.cursorLifetime().toSeconds() + "s"));
    }

    /** Whether Elasticsearch does not have the snapshot, or no longer. */
    static boolean isClosed(ElasticsearchException e) {
        return e.status() == ErrorStatus.NOT_FOUND;
    }

    private Snapshot current() throws IOException {
        String token = state.token();
        Snapshot snapshot = current;
        if (!isUsable(snapshot, token)) {
            snapshot = replaced(token);
        }
        snapshot.use();
        return snapshot;
    }

    private Snapshot replaced(String token) throws IOException {
        opening.lock();
        try {
            if (!isUsable(current, token)) {
                Snapshot opened = open(token);
                close(previous);
                previous = current;
                current = opened;
            }
            return current;
        } finally {
            opening.unlock();
        }
    }

    private boolean isUsable(@Nullable Snapshot snapshot, String token) {
        return snapshot != null
                && snapshot.isOf(token)
                && snapshot.unusedNanos() < limits.cursorLifetime().toNanos() / 2;
    }

    private Snapshot open(String token) throws IOException {
        return new Snapshot(
                client.openPointInTime(open -> open.index(index.readAlias()).keepAlive(keepAlive(limits)))
                        .id(),
                token);
    }

    private void close(@Nullable Snapshot snapshot) {
        if (snapshot == null || snapshot.isKept()) {
            return;
        }
        try {
            client.closePointInTime(close -> close.id(snapshot.id()));
        } catch (IOException | ElasticsearchException e) {
            // Elasticsearch closes it by itself, a little later.
            LOG.debugf("A point in time was not closed: %s", e.getMessage());
        }
    }

    private void drop(Snapshot snapshot) {
        opening.lock();
        try {
            if (current == snapshot) {
                current = null;
            }
        } finally {
            opening.unlock();
        }
    }
}
