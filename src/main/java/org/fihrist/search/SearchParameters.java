package org.fihrist.search;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters of a search for articles; as typed, not yet checked. */
public class SearchParameters extends FacetParameters {

    @RestQuery
    @Nullable
    @Parameter(description = "Facets to count, separated by commas: person, country, month, source; or none.")
    @Schema(defaultValue = "person,country,month")
    String facets;

    @RestQuery
    @Nullable
    @Parameter(description = "Order; relevance without q means newest first.")
    @Schema(
            enumeration = {"relevance", "newest", "oldest"},
            defaultValue = "relevance")
    String sort;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "story: of the articles that republish one text only the first in the order is listed, with the number of its copies.")
    @Schema(
            enumeration = {"none", "story"},
            defaultValue = "none")
    String collapse;

    @RestQuery
    @Nullable
    @Parameter(description = "Results in the response, 1 to 100.")
    @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "10")
    String limit;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The value of next in the response before, to read on; with the same q, filters, sort and collapse. Reads the state of the first page, whatever arrives meanwhile; expires some minutes after the page that gave it.")
    String cursor;

    @RestQuery
    @Nullable
    @Parameter(description = "false: no snippets.")
    @Schema(
            enumeration = {"true", "false"},
            defaultValue = "true")
    String highlight;

    @RestQuery
    @Nullable
    @Parameter(description = "true: each result says which words in which fields earned it its place.")
    @Schema(
            enumeration = {"true", "false"},
            defaultValue = "false")
    String explain;
}
