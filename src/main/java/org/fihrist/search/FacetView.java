package org.fihrist.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of one facet. */
@Schema(
        name = "Facet",
        description = "Articles by the values of one facet; its own selection is left out of the counts.")
public record FacetView(
        @Schema(
                description =
                        "Number of different values among the articles found, exact or off by one or two up to 40,000; where a prefix is given, counted up to 1,000 in the gazetteer and as many beside it.",
                examples = "42")
        long distinct,

        @Schema(description = "Articles counted under values that are not listed.", examples = "17")
        long other,

        @Schema(
                description =
                        "How many articles a count may be short of, and so how many a value that is not listed may have more than it seems: 0 where all counts are exact, as always with one shard.",
                examples = "0")
        long error,

        @Schema(description = "Most articles first; months newest first, unknown last.")
        List<FacetValue> values) {

    @Schema(name = "FacetValue")
    public record FacetValue(
            @Schema(description = "For filters.", examples = "vladimir-putin")
            String value,

            @Schema(description = "For people to read.", examples = "فلاديمير بوتين")
            String label,

            @Schema(examples = "12") long count,

            @Schema(description = "Whether the request selects it; listed even at 0.")
            boolean selected) {}
}
