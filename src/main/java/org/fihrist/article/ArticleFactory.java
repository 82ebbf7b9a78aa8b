package org.fihrist.article;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.TextTagger;

/** Makes the document of a draft: checks it, tags it once, derives id, month and title where they are not given. */
@ApplicationScoped
public class ArticleFactory {

    private final DraftCheck check;
    private final TextTagger tagger;
    private final TagMetrics metrics;

    ArticleFactory(DraftCheck check, TextTagger tagger, TagMetrics metrics) {
        this.check = check;
        this.tagger = tagger;
        this.metrics = metrics;
    }

    /**
     * Makes the document of a draft. Its story is its own: {@link Stories} knows the others.
     *
     * @throws InvalidArticleException naming the field that cannot be accepted
     */
    public ArticleDocument create(ArticleDraft draft) {
        check.require(draft);
        PublicationTime published = present(draft.published()) ? PublicationTime.parse(draft.published()) : null;
        String body = draft.body() == null ? "" : draft.body();
        String title = present(draft.title()) ? draft.title().strip() : TitleFromBody.of(body);
        String source = blankToNull(draft.source());
        String url = blankToNull(draft.url());
        String stated = published == null ? null : published.text();
        PublishedFrom from = published == null ? null : draft.publishedFrom();
        ArticleTags tags = tags(title, body);
        metrics.found(tags, published);
        StoryText text = StoryText.of(title, body);
        return new ArticleDocument(
                present(draft.id()) ? draft.id() : derivedId(draft),
                title,
                body,
                source,
                url,
                stated,
                from,
                published == null ? null : published.day().toString(),
                published == null ? null : published.month(),
                tags.of(EntityKind.PERSON),
                tags.of(EntityKind.COUNTRY),
                text.id(),
                text.signature().terms(),
                // Of what is stored, not of what was sent: an article that is read and sent back has not changed.
                Digest.of(title, body, source, url, stated, from == null ? null : from.name()));
    }

    /** The document with the people and countries that its text names by today's gazetteer and corrections. */
    ArticleDocument retag(ArticleDocument document) {
        ArticleTags tags = tags(document.title(), document.body());
        return document.withTags(tags.of(EntityKind.PERSON), tags.of(EntityKind.COUNTRY));
    }

    private ArticleTags tags(String title, String body) {
        String text = title + "\n" + body;
        return metrics.time(() -> new ArticleTags(text, tagger.tag(text)));
    }

    private static String derivedId(ArticleDraft draft) {
        return present(draft.url()) ? Digest.of(draft.url().strip()) : Digest.of(draft.title(), draft.body());
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Nullable
    private static String blankToNull(@Nullable String text) {
        return present(text) ? text.strip() : null;
    }
}
