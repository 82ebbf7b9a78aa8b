package org.fihrist.article;

import jakarta.annotation.Nullable;

/**
 * An article as its sender wrote it, before anything is derived from it.
 *
 * @param id the sender's own id; derived from url or text where absent
 * @param title headline; the beginning of the body stands in where absent
 * @param body text; line feeds separate paragraphs
 * @param source who published it, as the sender names it
 * @param url where it was published
 * @param published ISO-8601 date or date-time
 * @param publishedFrom where {@code published} was found; null where {@code published} is
 */
public record ArticleDraft(
        @Nullable String id,
        @Nullable String title,
        @Nullable String body,
        @Nullable String source,
        @Nullable String url,
        @Nullable String published,
        @Nullable PublishedFrom publishedFrom) {

    /** The same draft under another id. */
    public ArticleDraft withId(String other) {
        return new ArticleDraft(other, title, body, source, url, published, publishedFrom);
    }
}
