package org.fihrist.index;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the cluster keeps of the newest reindex, for all instances of the service and for the one after a crash.
 *
 * @param owner who may go on with it: another one each time it is begun or taken over
 * @param source the index that it began with
 * @param target the index that is to take the source's place
 * @param beat counts up while it goes on
 * @param former indexes that have been replaced, by this reindex and others, and are still there for whoever reads on in them
 */
record ReindexRecord(String owner, String source, String target, long beat, ReindexStatus status, List<Former> former) {

    /** An index that has been replaced, and when. */
    record Former(String name, Instant replaced) {}

    /**
     * One that begins.
     *
     * @param before the record of the reindex before; null where there was none
     */
    static ReindexRecord begun(String source, String target, @Nullable ReindexRecord before) {
        ReindexStatus status = new ReindexStatus(ReindexStatus.State.RUNNING, 0, 0, 0, 0, Instant.now(), null, null);
        return new ReindexRecord(newOwner(), source, target, 0, status, before == null ? List.of() : before.former);
    }

    ReindexRecord with(ReindexStatus now) {
        return new ReindexRecord(owner, source, target, beat + 1, now, former);
    }

    /** The target has taken the source's place. */
    ReindexRecord done(ReindexStatus now) {
        Stream<Former> others = former.stream().filter(each -> !each.name().equals(source));
        List<Former> all = Stream.concat(others, Stream.of(new Former(source, Instant.now())))
                .toList();
        return new ReindexRecord(owner, source, target, beat + 1, now.ended(ReindexStatus.State.DONE, null), all);
    }

    /** Owned by somebody else, who cleans up. */
    ReindexRecord takenOver() {
        return new ReindexRecord(newOwner(), source, target, beat + 1, status, former);
    }

    /** One that was replaced has been deleted. */
    ReindexRecord without(Former deleted) {
        List<Former> others =
                former.stream().filter(each -> !each.equals(deleted)).toList();
        return new ReindexRecord(owner, source, target, beat + 1, status, others);
    }

    private static String newOwner() {
        return UUID.randomUUID().toString();
    }
}
