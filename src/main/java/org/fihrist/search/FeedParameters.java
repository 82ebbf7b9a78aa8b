package org.fihrist.search;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters of a feed; as typed, not yet checked. */
public class FeedParameters extends FilterParameters {

    @RestQuery
    @Nullable
    @Parameter(description = "Entries, 1 to 100.")
    @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "30")
    String limit;
}
