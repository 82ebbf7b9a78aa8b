package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.article.ArticleDraft;
import org.fihrist.article.PublishedFrom;

/** An article as senders write it in JSON. */
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
        String published) {

    /** The draft; absent source and date are taken from the import's options. */
    ArticleDraft toDraft(ImportOptions options) {
        String when = published == null ? options.published() : published;
        return new ArticleDraft(
                id,
                title,
                body,
                source == null ? options.source() : source,
                url,
                when,
                when == null ? null : PublishedFrom.GIVEN);
    }
}
