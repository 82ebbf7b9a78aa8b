package org.fihrist.search;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A state of the index that can be searched while articles arrive: a point in time of Elasticsearch's.
 *
 * @see Snapshots
 */
final class Snapshot {

    private static final int CLOSED = -1;

    private final String id;
    private final String state;
    private final AtomicInteger readers = new AtomicInteger();
    private volatile long lastUse = System.nanoTime();
    private volatile boolean kept;
    private volatile boolean superseded;

    /**
     * A point in time.
     *
     * @param id Elasticsearch's
     * @param state token of the index's state; the point in time may be newer, never older
     */
    Snapshot(String id, String state) {
        this.id = id;
        this.state = state;
    }

    String id() {
        return id;
    }

    /** Token of the index's state. */
    String state() {
        return state;
    }

    boolean isOf(String otherState) {
        return state.equals(otherState);
    }

    long unusedNanos() {
        return System.nanoTime() - lastUse;
    }

    /** Begins to read; false where it has just been closed. */
    boolean begin() {
        lastUse = System.nanoTime();
        return readers.updateAndGet(count -> count == CLOSED ? CLOSED : count + 1) != CLOSED;
    }

    /** Ends reading. */
    void end() {
        readers.decrementAndGet();
    }

    /** Says that there is a newer one. */
    void supersede() {
        superseded = true;
    }

    boolean isSuperseded() {
        return superseded;
    }

    /** Says that a cursor holds it: it has to stay open for whoever reads on. */
    void keep() {
        kept = true;
    }

    boolean isKept() {
        return kept;
    }

    /** Lets nobody begin to read any more; false while somebody reads, or where it was done before. */
    boolean shut() {
        return readers.compareAndSet(0, CLOSED);
    }
}
