package org.fihrist.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is that goes on after its sender has been answered. */
@Schema(description = "How far an asynchronous import is.")
public record ImportStatus(
        @Schema(examples = "5f0c8b1e-6d0e-4b0e-9a55-0d3c7f9c1a2b")
        String id,

        State state,

        @Schema(description = "What has become of the lines written so far.")
        ImportReport report,

        @Nullable
        @Schema(nullable = true, description = "Why it failed; null otherwise. What the report lists is written.")
        String problem) {

    @Schema(name = "ImportState")
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }
}
