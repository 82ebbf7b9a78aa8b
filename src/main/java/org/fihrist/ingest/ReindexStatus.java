package org.fihrist.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the newest reindex is. */
@Schema(name = "Reindex", description = "How far the newest reindex of this process is.")
public record ReindexStatus(
        State state,

        @Schema(description = "Articles there are.", examples = "100")
        long total,

        @Schema(description = "Articles read so far.", examples = "100")
        long read,

        @Schema(description = "Articles whose people or countries have changed so far.", examples = "3")
        long changed,

        @Nullable @Schema(nullable = true, description = "When it began.", examples = "2025-08-13T10:15:30Z")
        Instant started,

        @Nullable
        @Schema(nullable = true, description = "When it ended; null while it runs.", examples = "2025-08-13T10:15:31Z")
        Instant ended,

        @Nullable
        @Schema(nullable = true, description = "Why it failed; null otherwise. What is changed stays changed.")
        String problem) {

    /** What the status is before the first reindex. */
    static final ReindexStatus NONE = new ReindexStatus(State.NONE, 0, 0, 0, null, null, null);

    @Schema(name = "ReindexState")
    public enum State {
        /** None since this process began. */
        @JsonProperty("none")
        NONE,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }
}
