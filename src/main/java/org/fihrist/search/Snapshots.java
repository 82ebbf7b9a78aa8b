package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.elasticsearch.client.ResponseException;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.Backoff;
import org.fihrist.article.IndexState;
import org.fihrist.elasticsearch.ErrorStatus;
import org.fihrist.elasticsearch.QuietError;
import org.jboss.logging.Logger;

/**
 * The states of the index that searches read.
 *
 * <p>All searches read one snapshot until the index has changed, so that a page can be followed by the next of the same state without every
 * search opening a point in time of its own. One that has been superseded is closed with its last reader; if a cursor holds it, it stays
 * until nobody has read on for the lifetime of a cursor, or too many others are held that somebody has read on with since.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    /** Points in time that are held for cursors alone. Each keeps files from being deleted. */
    private static final int MOST_KEPT = 300;

    /**
     * How long another snapshot is tried where one is lost. When a node is killed, the others took up to three seconds until they asked it for
     * nothing any more.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final IndexState state;
    private final SearchLimits limits;

    private final ReentrantLock changing = new ReentrantLock();

    @Nullable
    private volatile Snapshot current;

    /** Superseded ones by their ids, those whose cursors were used last at the end. */
    private final Map<String, Snapshot> kept = new LinkedHashMap<>(16, 0.75f, true);

    Snapshots(ElasticsearchClient client, ArticleIndex index, IndexState state, SearchLimits limits) {
        this.client = client;
        this.index = index;
        this.state = state;
        this.limits = limits;
    }

    /** Reads a snapshot; again, another one, where it turns out to be gone. */
    interface Reading<T> {
        T read(Snapshot snapshot) throws IOException;
    }

    /**
     * Reads the present state of the index.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    <T> T read(Reading<T> reading) throws IOException {
        long begun = System.nanoTime();
        Backoff backoff = new Backoff();
        while (true) {
            try {
                return readPresent(reading);
            } catch (ElasticsearchException | ResponseException e) {
                if (!isLost(e) || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw e;
                }
                backoff.pause("the articles could not be read");
            }
        }
    }

    private <T> T readPresent(Reading<T> reading) throws IOException {
        Snapshot snapshot = begun();
        try {
            return reading.read(snapshot);
        } catch (ElasticsearchException | ResponseException e) {
            if (isLost(e)) {
                forget(snapshot);
            }
            throw e;
        } finally {
            end(snapshot);
        }
    }

    /** Whether Elasticsearch has been restarted or has moved a shard, or a node that kept part of a snapshot is lost. */
    private static boolean isLost(Exception e) {
        return isGone(e) || ErrorStatus.isNodeAway(e);
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
    static boolean isGone(Exception e) {
        return ErrorStatus.of(e) == ErrorStatus.NOT_FOUND;
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
        Snapshot unused = null;
        Snapshot present;
        changing.lock();
        try {
            Snapshot old = current;
            if (!isUsable(old, token)) {
                current = open(token);
                if (old != null) {
                    old.supersede();
                    unused = retired(old);
                }
            }
            present = current;
        } finally {
            changing.unlock();
        }
        close(unused);
        return present;
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
        if (!snapshot.isSuperseded()) {
            return;
        }
        Snapshot unused;
        changing.lock();
        try {
            unused = retired(snapshot);
        } finally {
            changing.unlock();
        }
        close(unused);
    }

    /** Tells that somebody reads on with a cursor: what others hold is given up before. */
    void used(String id) {
        changing.lock();
        try {
            kept.get(id); // Of this map, the order is that of access.
        } finally {
            changing.unlock();
        }
    }

    /** Holds a superseded snapshot that nobody reads for its cursors; returns the one that is to be closed, if any. */
    @Nullable
    private Snapshot retired(Snapshot snapshot) {
        if (!snapshot.shut()) {
            return null;
        }
        if (!snapshot.isKept()) {
            return snapshot;
        }
        kept.put(snapshot.id(), snapshot);
        if (kept.size() <= MOST_KEPT) {
            return null;
        }
        Iterator<Snapshot> eldest = kept.values().iterator();
        Snapshot longestUnused = eldest.next();
        eldest.remove();
        return longestUnused;
    }

    private void close(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return;
        }
        try {
            client.closePointInTime(close -> close.id(snapshot.id()));
        } catch (IOException | ElasticsearchException e) {
            // Elasticsearch closes it by itself, a little later, or has done so before.
            LOG.debugf("A point in time was not closed: %s", QuietError.of(e));
        }
    }

    /** Tells that a cursor was found to be of no use any more: if searches would still give others of its kind, they begin anew. */
    void gone(String id) {
        Snapshot snapshot = current;
        if (snapshot != null && snapshot.id().equals(id)) {
            forget(snapshot);
        }
    }

    /** What is gone need not be closed; but answers may be kept, here and by readers, that lead on to it. */
    private void forget(Snapshot snapshot) {
        changing.lock();
        try {
            if (current == snapshot) {
                current = null;
                state.spoil(snapshot.state());
            }
        } finally {
            changing.unlock();
        }
    }
}
