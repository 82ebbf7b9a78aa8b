package org.fihrist.article;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Objects;

/**
 * An article that has its story.
 *
 * @param id the article's
 * @param source its publisher
 * @param url its address
 * @param story the story's id
 * @param signature of its text
 */
record StoryMember(
        String id, @Nullable String source, @Nullable String url, String story, Signature signature) {

    /** The fields of a stored article that a member is made of. */
    static final List<String> FIELDS = List.of("id", "source", "url", "story", "signature");

    /** An article, of which no more need be read than {@link #FIELDS}, as member of a story. */
    static StoryMember of(ArticleDocument article, String story) {
        return new StoryMember(
                article.id(), article.source(), article.url(), story, Signature.read(article.signature()));
    }

    /** Whether it is the same article, or another version of it by its address. */
    boolean isVersionOf(StoryMember other) {
        return id.equals(other.id) || url != null && url.equals(other.url);
    }

    boolean isOfSameSource(StoryMember other) {
        return source != null && Objects.equals(source, other.source);
    }
}
