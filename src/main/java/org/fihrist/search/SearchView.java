package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.article.LabelledTag;
import org.fihrist.entity.EntityKind;
import org.fihrist.search.SearchResult.Origin;

/** The answer to a search. */
@Schema(name = "SearchResult")
public record SearchView(
        Total total,

        @Schema(description = "The articles found, best or newest first.")
        List<Item> items,

        @Schema(description = "Counts by facet, for the facets asked for.")
        Map<String, FacetView> facets,

        Interpretation interpretation,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "For cursor, to read on; null at the end. With collapse=story a page may have fewer items than limit, and another one behind it.")
        String next) {

    @Schema(name = "Total")
    public record Total(
            @Schema(description = "Articles found.", examples = "12")
            long value,

            @Schema(
                    description = "eq: exactly; gte: at least.",
                    enumeration = {"eq", "gte"})
            String relation,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "With collapse=story: how many stories these articles are, exact or off by one or two up to 40,000; else null.")
            Long stories) {}

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

            @Nullable @Schema(nullable = true, description = "Shared by articles that republish one text.")
            String story,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "With collapse=story: how many other articles found are of this story; else null.")
            Long copies,

            @Nullable @Schema(nullable = true, description = "Relevance; null where the order is by date.")
            Double score,

            List<Snippet> snippets,

            @Nullable
            @Schema(nullable = true, description = "With explain=true: what earned the article its place, most first.")
            List<Reason> reasons) {}

    @Schema(name = "Interpretation", description = "How q was understood.")
    public record Interpretation(
            @Schema(description = "People and countries recognised in the query that was asked.")
            List<RecognisedEntity> entities,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "q with unknown words replaced by similar ones of the articles; applied when nothing was found as typed.")
            Rewriting correction,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "What the keys of q mean on the other keyboard layout, Arabic or Latin; applied when nothing was found as typed.")
            Rewriting keyboard,

            @Schema(
                    description =
                            "How many of the words an article found has: keywords (up to four words all, of more three quarters), question (nearly a third), some (fewer, since no article had enough).",
                    enumeration = {"keywords", "question", "some"},
                    examples = "keywords")
            String matching,

            @Schema(description = "Words of q that ask or link and were not searched for.", examples = "[\"في\"]")
            List<String> ignored,

            @Schema(
                    description =
                            "How many of the items only share parts of words with a question that too few articles have the words of; total does not count them.",
                    examples = "0")
            int similar,

            @Schema(
                    description =
                            "When q as typed found nothing: all that was searched for, in this order; else empty.")
            List<Attempt> tried) {}

    @Schema(name = "Attempt")
    public record Attempt(
            @Schema(
                    description =
                            "typed: as typed; keyboard, correction: see there; some: as typed, fewer of the words being enough.")
            Origin origin,

            String query) {}

    @Schema(name = "Rewriting", description = "Another query that may have been meant.")
    public record Rewriting(
            @Schema(examples = "بوتين") String query,

            @Schema(description = "Whether the results are this query's.")
            boolean applied) {}

    @Schema(name = "Reason", description = "What speaks for a result.")
    public record Reason(
            @Schema(
                    description = "Words of the query; for another spelling, the name typed = the name found.",
                    examples = "بوتين")
            String words,

            @Schema(
                    description =
                            "How they were found. stem: in some form; exact: as typed; title: in the title; parts: similar words; near: near each other; spelling: another name of the person, country or month; tag: the person or country was recognised in the article; phrase: word for word.",
                    examples = "stem")
            Evidence found,

            @Schema(
                    description =
                            "What it is worth. All is added up to the item's score but for a name, of which the greater counts: the words typed (stem), or tag and spelling together.",
                    examples = "4.2")
            double score) {}

    @Schema(name = "RecognisedEntity")
    public record RecognisedEntity(
            @Schema(examples = "person") EntityKind kind,
            @Schema(examples = "vladimir-putin") String id,
            @Schema(examples = "فلاديمير بوتين") String label,

            @Schema(description = "As typed.", examples = "بوتين")
            String text) {}
}
