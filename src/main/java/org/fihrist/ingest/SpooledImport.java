package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * What is kept of an asynchronous import beside its body.
 *
 * @param refresh whether all of it is to be searchable at the end
 * @param ended how it ended; null before
 */
record SpooledImport(
        String id,
        ImportOptions options,
        boolean refresh,
        Instant accepted,
        @Nullable ImportStatus ended) {

    SpooledImport ended(ImportStatus status) {
        return new SpooledImport(id, options, refresh, accepted, status);
    }
}
