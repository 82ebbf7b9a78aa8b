package org.fihrist.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the newest reindex is. */
@Schema(name = "Reindex", description = "How far the newest reindex is, whichever instance of the service does it.")
public record ReindexStatus(
        State state,

        @Schema(description = "Articles there were when it began.", examples = "100")
        long total,

        @Schema(description = "Articles copied so far.", examples = "100")
        long read,

        @Schema(description = "Articles among them whose people or countries are others than before.", examples = "3")
        long changed,

        @Schema(description = "Articles written meanwhile, and copied after the others.", examples = "2")
        long caughtUp,

        @Nullable @Schema(nullable = true, description = "When it began.", examples = "2025-08-13T10:15:30Z")
        Instant started,

        @Nullable
        @Schema(nullable = true, description = "When it ended; null while it runs.", examples = "2025-08-13T10:15:31Z")
        Instant ended,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Why it failed; null otherwise. Searches and writes then go on in the index that there was.")
        String problem) {

    /** What the status is before the first reindex. */
    static final ReindexStatus NONE = new ReindexStatus(State.NONE, 0, 0, 0, 0, null, null, null);

    @Schema(name = "ReindexState")
    public enum State {
        /** None since there are articles. */
        @JsonProperty("none")
        NONE,
        @JsonProperty("running")
        RUNNING,
        /** Asked to end without effect. */
        @JsonProperty("cancelling")
        CANCELLING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("cancelled")
        CANCELLED
    }

    boolean goesOn() {
        return state == State.RUNNING || state == State.CANCELLING;
    }

    /** So many articles are to be copied. */
    ReindexStatus of(long articles) {
        return new ReindexStatus(state, articles, read, changed, caughtUp, started, ended, problem);
    }

    /** So many more have been copied. */
    ReindexStatus copied(long articles, long others) {
        return new ReindexStatus(state, total, read + articles, changed + others, caughtUp, started, ended, problem);
    }

    /** So many more have been copied that were written meanwhile. */
    ReindexStatus caughtUp(long articles, long others) {
        return new ReindexStatus(state, total, read, changed + others, caughtUp + articles, started, ended, problem);
    }

    ReindexStatus cancelling() {
        return new ReindexStatus(State.CANCELLING, total, read, changed, caughtUp, started, ended, problem);
    }

    ReindexStatus ended(State how, @Nullable String why) {
        return new ReindexStatus(how, total, read, changed, caughtUp, started, Instant.now(), why);
    }
}
