package org.fihrist.search;

/**
 * A state of the index that can be searched while articles arrive: a point in time of Elasticsearch's.
 *
 * @see Snapshots
 */
final class Snapshot {

    private final String id;
    private final String state;
    private volatile long lastUse = System.nanoTime();
    private volatile boolean kept;

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

    boolean isOf(String otherState) {
        return state.equals(otherState);
    }

    /** Says that it is used now, which keeps it open. */
    void use() {
        lastUse = System.nanoTime();
    }

    long unusedNanos() {
        return System.nanoTime() - lastUse;
    }

    /** Says that a cursor holds it: it has to stay open for whoever reads on. */
    void keep() {
        kept = true;
    }

    boolean isKept() {
        return kept;
    }
}
