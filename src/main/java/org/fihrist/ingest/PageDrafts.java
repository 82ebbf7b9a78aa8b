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
        Page page = raw.type() == PageType.HTML ? readHtml(raw, options) : readers.readText(decode(raw));
        if (page.title() == null && page.body().isBlank()) {
            throw new InvalidArticleException(
                    "body", "the page holds no article: nothing is left beside its furniture");
        }
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
        Charset charset = raw.charset() == null ? StandardCharsets.UTF_8 : charset(raw.charset());
        return StrictText.decode(raw.bytes(), charset, "body");
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InvalidArticleException("Content-Type", "the charset '" + name + "' is not known");
        }
    }
}
