package org.fihrist.article;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Checks a draft field by field before anything is derived from it. */
@ApplicationScoped
public class DraftCheck {

    private final ArticleLimits limits;

    DraftCheck(ArticleLimits limits) {
        this.limits = limits;
    }

    /**
     * Accepts a draft or says what is wrong with it.
     *
     * @throws InvalidArticleException naming the first field at fault
     */
    void require(ArticleDraft draft) {
        if (isBlank(draft.title()) && isBlank(draft.body())) {
            throw new InvalidArticleException("body", "title and body are both empty");
        }
        check("id", draft.id(), ArticleId.MAX_BYTES, false);
        check("title", draft.title(), limits.maxTitle(), true);
        check("body", draft.body(), limits.maxBody(), true);
        check("source", draft.source(), limits.maxSource(), false);
        check("url", draft.url(), limits.maxUrl(), false);
        if (draft.id() != null && ArticleId.isTooLong(draft.id())) {
            throw new InvalidArticleException("id", "id has more than " + ArticleId.MAX_BYTES + " bytes in UTF-8");
        }
        if (draft.id() != null && ArticleId.isPathStep(draft.id())) {
            throw new InvalidArticleException("id", "id is '" + draft.id() + "', which no address can end with");
        }
        if (draft.id() != null && draft.id().isBlank()) {
            throw new InvalidArticleException("id", "id is blank; leave it out to have one derived");
        }
    }

    private static void check(String field, @Nullable String value, int longest, boolean text) {
        if (value == null) {
            return;
        }
        if (value.length() > longest) {
            throw new InvalidArticleException(
                    field,
                    String.format(
                            Locale.ROOT,
                            "%s has %,d characters; at most %,d are taken",
                            field,
                            value.length(),
                            longest));
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (text ? isNeverText(c) : Character.isISOControl(c)) {
                throw new InvalidArticleException(
                        field,
                        String.format(
                                Locale.ROOT,
                                "%s contains the control character U+%04X at offset %d",
                                field,
                                (int) c,
                                i));
            }
            if (Character.isSurrogate(c) && !isPaired(value, i)) {
                throw new InvalidArticleException(
                        field,
                        String.format(
                                Locale.ROOT, "%s contains half a character, U+%04X, at offset %d", field, (int) c, i));
            }
        }
    }

    /**
     * Stray control characters come with real articles and harm nobody; what is kept out is the null character and the
     * noncharacters of Unicode, which stand for marks in snippets.
     */
    private static boolean isNeverText(char c) {
        return c == 0 || c >= '\uFDD0' && c <= '\uFDEF';
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
