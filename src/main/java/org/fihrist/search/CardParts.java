package org.fihrist.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the cards of people and countries are made of. */
final class CardParts {

    private CardParts() {}

    /** Display names in both languages. */
    @Schema(name = "Labels")
    public record Names(
            @Schema(examples = "فلاديمير بوتين") String ar,

            @Schema(
                    description = "Of a person that the gazetteer does not list, the Arabic name.",
                    examples = "Vladimir Putin")
            String en) {}

    /** A value with the articles that have it. */
    @Schema(name = "ArticleCount", description = "Articles that name a person or country, or are of a month.")
    public record ArticleCount(
            @Schema(description = "For filters.", examples = "RU")
            String value,

            @Schema(description = "For people to read.", examples = "روسيا")
            String label,

            @Schema(examples = "12") long articles) {}
}
