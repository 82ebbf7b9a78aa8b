package org.fihrist.article;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Mention;
import org.fihrist.entity.Tagger;

/** Makes the document of a draft: checks it, tags it once, derives id, month and title where they are not given. */
@ApplicationScoped
public class ArticleFactory {

    private final DraftCheck check;
    private final Tagger tagger;

    ArticleFactory(DraftCheck check, Tagger tagger) {
        this.check = check;
        this.tagger = tagger;
    }

    /**
     * Makes the document of a draft.
     *
     * @throws InvalidArticleException naming the field that cannot be accepted
     */
    public ArticleDocument create(ArticleDraft draft) {
        check.require(draft);
        PublicationTime published = present(draft.published()) ? PublicationTime.parse(draft.published()) : null;
        String body = draft.body() == null ? "" : draft.body();
        String title = present(draft.title()) ? draft.title().strip() : TitleFromBody.of(body);
        List<Mention> mentions = tagger.tag(title + "\n" + body);
        return new ArticleDocument(
                present(draft.id()) ? draft.id() : derivedId(draft),
                title,
                body,
                blankToNull(draft.source()),
                blankToNull(draft.url()),
                published == null ? null : published.text(),
                published == null ? null : draft.publishedFrom(),
                published == null ? null : published.day().toString(),
                published == null ? null : published.month(),
                counts(mentions, EntityKind.PERSON),
                counts(mentions, EntityKind.COUNTRY),
                null,
                contentHash(draft));
    }

    private static String derivedId(ArticleDraft draft) {
        return present(draft.url()) ? Digest.of(draft.url().strip()) : Digest.of(draft.title(), draft.body());
    }

    private static String contentHash(ArticleDraft draft) {
        String from =
                draft.publishedFrom() == null ? null : draft.publishedFrom().name();
        return Digest.of(draft.title(), draft.body(), draft.source(), draft.url(), draft.published(), from);
    }

    private static List<TagCount> counts(List<Mention> mentions, EntityKind kind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.entity().kind() == kind) {
                counts.merge(mention.entity().id(), 1, Integer::sum);
            }
        }
        // Among equals the first mentioned stays first: the sort is stable.
        return counts.entrySet().stream()
                .map(entry -> new TagCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(TagCount::count).reversed())
                .toList();
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Nullable
    private static String blankToNull(@Nullable String text) {
        return present(text) ? text.strip() : null;
    }
}
