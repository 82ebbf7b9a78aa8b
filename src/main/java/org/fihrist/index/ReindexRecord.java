package org.fihrist.index;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * What the cluster keeps of the newest reindex, for all instances of the service and for the one after a crash.
 *
 * @param owner who may go on with it: another one each time it is begun or taken over
 * @param source the index that it began with; null once that has been deleted
 * @param target the index that is to take the source's place
 * @param beat counts up while it goes on
 */
record ReindexRecord(String owner, @Nullable String source, String target, long beat, ReindexStatus status) {

    static ReindexRecord begun(String source, String target) {
        return new ReindexRecord(
                newOwner(),
                source,
                target,
                0,
                new ReindexStatus(ReindexStatus.State.RUNNING, 0, 0, 0, 0, Instant.now(), null, null));
    }

    ReindexRecord with(ReindexStatus now) {
        return new ReindexRecord(owner, source, target, beat + 1, now);
    }

    /** Owned by somebody else, who cleans up. */
    ReindexRecord takenOver() {
        return new ReindexRecord(newOwner(), source, target, beat + 1, status);
    }

    ReindexRecord withoutSource() {
        return new ReindexRecord(owner, null, target, beat + 1, status);
    }

    private static String newOwner() {
        return UUID.randomUUID().toString();
    }
}
