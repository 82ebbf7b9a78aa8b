package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.IndexState;
import org.fihrist.elasticsearch.ErrorStatus;
import org.jboss.logging.Logger;

/**
 * The states of the index that searches read.
 *
 * <p>All searches read one snapshot until the index has changed, so that a page can be followed by the next of the same state without every
 * search opening a point in time of its own. One that has been superseded is closed with its last reader; if a cursor holds it, it stays
 * until nobody has read on for the lifetime of a cursor, or too many newer ones are held.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    /** Points in time that are held for cursors alone. Each keeps files from being deleted. */
    private static final int MOST_KEPT = 300;

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final IndexState state;
    private final SearchLimits limits;

    private final ReentrantLock changing = new ReentrantLock();

    @Nullable
    private volatile Snapshot current;

    private final Deque<Snapshot> kept = new ArrayDeque<>();

    Snapshots(ElasticsearchClient client, ArticleIndex index, IndexState state, SearchLimits limits) {
        this.client = client;
        this.index = index;
        this.state = state;
        this.limits = limits;
    }

    /** Reads a snapshot; once more when it turns out to be gone. */
    interface Reading<T> {
        T read(Snapshot snapshot) throws IOException;
    }

    /**
     * Reads the present state of the index.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    <T> T read(Reading<T> reading) throws IOException {
        Snapshot snapshot = begun();
        try {
            return reading.read(snapshot);
        } catch (ElasticsearchException e) {
            // Elasticsearch has been restarted, or has moved the shard.
            if (!isGone(e)) {
                throw e;
            }
            forget(snapshot);
        } finally {
            end(snapshot);
        }
        Snapshot another = begun();
        try {
            return reading.read(another);
        } finally {
            end(another);
        }
    }

    /** How long a cursor can be used. */
    Duration cursorLifetime() {
        return limits.cursorLifetime();
    }

    /**
     * How long Elasticsearch keeps a snapshot that nobody reads: a reader may keep an answer, and its cursor, for one lifetime before the
     * cursor's own begins.
     */
    static Time keepAlive(SearchLimits limits) {
        return Time.of(t -> t.time(2 * limits.cursorLifetime().toMillis() + "ms"));
    }

    /** Whether Elasticsearch does not have the snapshot, or no longer. */
    static boolean isGone(ElasticsearchException e) {
        return e.status() == ErrorStatus.NOT_FOUND;
    }

    private Snapshot begun() throws IOException {
        while (true) {
            Snapshot snapshot = current();
            if (snapshot.begin()) {
                return snapshot;
            }
        }
    }

    private Snapshot current() throws IOException {
        String token = state.token();
        Snapshot snapshot = current;
        return isUsable(snapshot, token) ? snapshot : replaced(token);
    }

    private Snapshot replaced(String token) throws IOException {
        changing.lock();
        try {
            if (!isUsable(current, token)) {
                Snapshot old = current;
                current = open(token);
                if (old != null) {
                    old.supersede();
                    retire(old);
                }
            }
            return current;
        } finally {
            changing.unlock();
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

    private void end(Snapshot snapshot) {
        snapshot.end();
        if (snapshot.isSuperseded()) {
            changing.lock();
            try {
                retire(snapshot);
            } finally {
                changing.unlock();
            }
        }
    }

    /** Closes a superseded snapshot that nobody reads, or holds it for cursors. */
    private void retire(Snapshot snapshot) {
        if (!snapshot.shut()) {
            return;
        }
        if (!snapshot.isKept()) {
            close(snapshot);
            return;
        }
        kept.addLast(snapshot);
        if (kept.size() > MOST_KEPT) {
            close(kept.removeFirst());
        }
    }

    private void close(Snapshot snapshot) {
        try {
            client.closePointInTime(close -> close.id(snapshot.id()));
        } catch (IOException | ElasticsearchException e) {
            // Elasticsearch closes it by itself, a little later, or has done so before.
            LOG.debugf("A point in time was not closed: %s", e.getMessage());
        }
    }

    /** What is gone need not be closed. */
    private void forget(Snapshot snapshot) {
        changing.lock();
        try {
            if (current == snapshot) {
                current = null;
            }
        } finally {
            changing.unlock();
        }
    }
}
