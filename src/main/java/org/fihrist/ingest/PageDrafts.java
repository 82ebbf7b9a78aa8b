package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.fihrist.article.ArticleDraft;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.article.PublishedFrom;
import org.fihrist.ingest.page.Page;
import org.fihrist.ingest.page.PageReaders;
import org.fihrist.ingest.page.TaggedPage;
import org.jsoup.Jsoup;

/** Makes a draft of a page: decodes it, reads it, and adds what the sender says of it. */
@ApplicationScoped
public class PageDrafts {

    private final PageReaders readers = new PageReaders();

    /**
     * Reads a page.
     *
     * @throws InvalidArticleException when it cannot be decoded or holds no article
     */
    ArticleDraft read(RawPage raw, ImportOptions options) {
        Page page =
                requireArticle(raw.type() == PageType.HTML ? readHtml(raw, options) : readers.readText(decode(raw)));
        String published = options.published() == null ? page.published() : options.published();
        return new ArticleDraft(
                null,
                page.title(),
                page.body(),
                options.source(),
                options.url(),
                published,
                publishedFrom(published, options));
    }

    /**
     * Reads a document of a tagged file. As with lines, what the sender says of the import stands in for what the document
     * does not say.
     *
     * @throws InvalidArticleException when it cannot be decoded or holds no article
     */
    ArticleDraft readTagged(byte[] bytes, @Nullable String charset, ImportOptions options) {
        TaggedPage tagged = readers.readTagged(StrictText.decode(bytes, charsetOr(charset), "body"));
        Page page = requireArticle(tagged.page());
        String published = page.published() == null ? options.published() : page.published();
        PublishedFrom stated = page.published() == null ? PublishedFrom.GIVEN : PublishedFrom.PAGE;
        return new ArticleDraft(
                tagged.id().orElse(null),
                page.title(),
                page.body(),
                tagged.source().orElse(options.source()),
                tagged.url().orElse(null),
                published,
                published == null ? null : stated);
    }

    private static Page requireArticle(Page page) {
        if (page.title() == null && page.body().isBlank()) {
            throw new InvalidArticleException(
                    "body", "the page holds no article: nothing is left beside its furniture");
        }
        return page;
    }

    @Nullable
    private static PublishedFrom publishedFrom(@Nullable String published, ImportOptions options) {
        if (published == null) {
            return null;
        }
        return options.published() == null ? PublishedFrom.PAGE : PublishedFrom.GIVEN;
    }

    private Page readHtml(RawPage raw, ImportOptions options) {
        String base = options.url() == null ? "" : options.url();
        try {
            // Without a charset jsoup goes by byte order mark and meta elements, then by UTF-8.
            String charset =
                    raw.charset() == null ? null : charset(raw.charset()).name();
            return readers.readHtml(Jsoup.parse(new ByteArrayInputStream(raw.bytes()), charset, base));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream over bytes in memory failed", e);
        }
    }

    private static String decode(RawPage raw) {
        return StrictText.decode(raw.bytes(), charsetOr(raw.charset()), "body");
    }

    private static Charset charsetOr(@Nullable String name) {
        return name == null ? StandardCharsets.UTF_8 : charset(name);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InvalidArticleException("Content-Type", "the charset '" + name + "' is not known");
        }
    }
}
