package org.fihrist.search;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters of what counts facets; as typed, not yet checked. */
public class FacetParameters extends FilterParameters {

    @RestQuery("facet.limit")
    @Nullable
    @Parameter(description = "Values a facet, 1 to 200.")
    @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "20")
    String facetLimit;
}
