package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.article.ArticleDraft;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.article.LabelledTag;
import org.fihrist.article.PublicationTime;
import org.fihrist.article.PublishedFrom;

/**
 * An article as senders write it in JSON. What is derived of a stored article is taken with it, so that one that was read or exported can be
 * sent again.
 */
@Schema(name = "ArticleDraft", description = "An article to be indexed. Title or body must have text.")
public record DraftJson(
        @Nullable
        @Schema(description = "Your own id; derived from url, else from the text, where absent.", examples = "demo-1")
        String id,

        @Nullable @Schema(examples = "غوتيريش يدعو إلى وقف إطلاق النار في السودان")
        String title,

        @Nullable
        @Schema(
                description = "Plain text; line feeds separate paragraphs.",
                examples =
                        "دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش إلى وقف القتال في السودان، وبحث الأزمة مع عبد الفتاح البرهان.")
        String body,

        @Nullable @Schema(description = "Who published it.", examples = "demo")
        String source,

        @Nullable @Schema(examples = "https://example.org/fihrist/demo-1")
        String url,

        @Nullable @Schema(description = "ISO-8601 date or date-time.", examples = "2025-03-01T08:00:00+03:00")
        String published,

        @Nullable
        @Schema(
                description =
                        "Where published was found, as a stored article has it; given, where you say nothing else.")
        PublishedFrom publishedFrom,

        @Nullable
        @Schema(description = "As a stored article has it; must be the month of published.", examples = "2025-03")
        String month,

        @Nullable @Schema(description = "As a stored article has them; they are found anew.")
        List<LabelledTag> persons,

        @Nullable @Schema(description = "As a stored article has them; they are found anew.")
        List<LabelledTag> countries,

        @Nullable @Schema(description = "As a stored article has it; it is found anew.")
        String story) {

    /**
     * The draft; absent source and date are taken from the import's options.
     *
     * @throws InvalidArticleException when the month is not that of the date
     */
    ArticleDraft toDraft(ImportOptions options) {
        String when = published == null ? options.published() : published;
        if (month != null
                && (when == null || !month.equals(PublicationTime.parse(when).month()))) {
            throw new InvalidArticleException(
                    "month", "month is not the month of published; leave it out, it is derived");
        }
        return new ArticleDraft(
                id, title, body, source == null ? options.source() : source, url, when, when == null ? null : from());
    }

    private PublishedFrom from() {
        return published == null || publishedFrom == null ? PublishedFrom.GIVEN : publishedFrom;
    }
}
