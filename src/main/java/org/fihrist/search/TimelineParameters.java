package org.fihrist.search;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters of a timeline; as typed, not yet checked. */
public class TimelineParameters extends FilterParameters {

    @RestQuery
    @Nullable
    @Parameter(description = "What is counted by; weeks begin on Mondays.")
    @Schema(
            enumeration = {"day", "week", "month"},
            defaultValue = "month")
    String interval;
}
