package org.fihrist.article;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Language;

/** An article as the API shows it. */
@Schema(name = "Article", description = "One news text with the people, countries and date found in it.")
public record ArticleView(
        @Schema(examples = "seed-005") String id,

        @Schema(examples = "بوتين وكيم يبحثان التعاون هاتفيا قبل قمة ألاسكا")
        String title,

        @Schema(description = "Line feeds separate paragraphs.")
        String body,

        @Nullable @Schema(nullable = true, examples = "fihrist-world")
        String source,

        @Nullable @Schema(nullable = true, examples = "https://example.org/fihrist/seed-005")
        String url,

        @Nullable
        @Schema(nullable = true, description = "ISO-8601 date or date-time, as stated.", examples = "2025-08-13")
        String published,

        @Nullable
        @Schema(nullable = true, description = "given: the sender stated the date; page: the page itself states it.")
        PublishedFrom publishedFrom,

        @Nullable
        @Schema(
                nullable = true,
                description = "Year and month of publication in the article's own offset; null where no date is known.",
                examples = "2025-08")
        String month,

        @Schema(description = "People, most often mentioned first.")
        List<LabelledTag> persons,

        @Schema(description = "Countries, most often mentioned first.")
        List<LabelledTag> countries,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Shared by articles that have the same text, or nearly the same; an article that is alone has one of its own.")
        String story) {

    /** The view of a document. */
    public static ArticleView of(ArticleDocument article, Labels labels, Language language) {
        return new ArticleView(
                article.id(),
                article.title(),
                article.body(),
                article.source(),
                article.url(),
                article.published(),
                article.publishedFrom(),
                article.month(),
                labels.of(EntityKind.PERSON, article.persons(), language),
                labels.of(EntityKind.COUNTRY, article.countries(), language),
                article.story());
    }
}
