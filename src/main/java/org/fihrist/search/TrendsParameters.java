package org.fihrist.search;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters of trends; as typed, not yet checked. */
public class TrendsParameters extends FilterParameters {

    @RestQuery
    @Nullable
    @Parameter(description = "Days before the period that it is compared with, 1 to 3650.")
    @Schema(implementation = Integer.class, minimum = "1", maximum = "3650", defaultValue = "28")
    String compare;

    @RestQuery
    @Nullable
    @Parameter(description = "The most people and the most countries, 1 to 100.")
    @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "20")
    String limit;
}
