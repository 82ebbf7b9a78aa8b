package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.article.LabelledTag;
import org.fihrist.entity.EntityKind;

/** The answer to a search. */
@Schema(name = "SearchResult")
public record SearchView(
        Total total,

        @Schema(description = "The articles found, best or newest first.")
        List<Item> items,

        @Schema(description = "Counts by facet, for the facets asked for.")
        Map<String, FacetView> facets,

        Interpretation interpretation,

        @Nullable @Schema(nullable = true, description = "For cursor, to read on; null at the end.")
        String next) {

    @Schema(name = "Total")
    public record Total(
            @Schema(examples = "12") long value,

            @Schema(
                    description = "eq: exactly; gte: at least.",
                    enumeration = {"eq", "gte"})
            String relation) {}

    @Schema(name = "ArticleItem", description = "An article found; its whole text is at /v1/articles/{id}.")
    public record Item(
            @Schema(examples = "seed-005") String id,
            String title,
            @Nullable @Schema(nullable = true) String source,
            @Nullable @Schema(nullable = true) String url,

            @Nullable @Schema(nullable = true, examples = "2025-08-13")
            String published,

            @Nullable @Schema(nullable = true, examples = "2025-08")
            String month,

            List<LabelledTag> persons,
            List<LabelledTag> countries,

            @Nullable @Schema(nullable = true, description = "Relevance; null where the order is by date.")
            Double score,

            List<Snippet> snippets) {}

    @Schema(name = "Interpretation", description = "How q was understood.")
    public record Interpretation(
            @Schema(description = "People and countries recognised in q.")
            List<RecognisedEntity> entities) {}

    @Schema(name = "RecognisedEntity")
    public record RecognisedEntity(
            @Schema(examples = "person") EntityKind kind,
            @Schema(examples = "vladimir-putin") String id,
            @Schema(examples = "فلاديمير بوتين") String label,

            @Schema(description = "As typed.", examples = "بوتين")
            String text) {}
}
