package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a news page given as HTML: takes what the page states about itself, leaves the elements out that are furniture,
 * finds the element that holds the article, and hands its lines to the same rules as a page of text.
 */
final class HtmlPageReader {
    /** What lies beyond is cut off: the longest pages are some two million characters, scripts included. */
    private static final int MOST_CHARACTERS = 4_000_000;

    /** A stated text that is so many times as long as the one found is the better one. */
    private static final int MUCH_LONGER = 2;

    private final UnwantedElements unwanted;
    private final TextPageReader lineRules;

    HtmlPageReader(FurnitureFile file, TextPageReader lineRules) {
        this.unwanted = new UnwantedElements(file);
        this.lineRules = lineRules;
    }

    Page read(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        HtmlArticle article = article(page);
        Stated stated = stated(metadata, article);
        Page found = lineRules.read(article.lines(), stated);
        return metadata.body()
                .filter(body -> body.length() > found.body().length() * MUCH_LONGER)
                .map(body -> lineRules.read(lines(body), stated).body())
                .filter(body -> body.length() > found.body().length())
                .map(body -> new Page(found.title(), body, found.published()))
                .orElse(found);
    }

    /** Looks twice: where the text is, furniture and all, then what is left when the furniture around it is gone. */
    private HtmlArticle article(Document page) {
        List<HtmlRegion> regions =
                HtmlBlocks.of(page.body(), unwanted.withoutText()).regions();
        List<Element> articles =
                ArticleRegion.find(regions)
                        .flatMap(region -> ArticleRegion.core(regions, region))
                        .map(HtmlRegion::element)
                        .stream()
                        .toList();
        return new HtmlArticle(HtmlBlocks.of(page.body(), unwanted.furniture(page, articles)));
    }

    private static Stated stated(PageMetadata metadata, HtmlArticle article) {
        List<String> titles = new ArrayList<>(metadata.titles());
        if (!titles.isEmpty() || article.isHeadingOfArticle()) {
            article.heading().ifPresent(titles::add);
        }
        Optional<String> published = metadata.published().or(article::published);
        return new Stated(titles, metadata.pageTitle(), published, metadata.siteNames());
    }

    /** The lines of an article stated as text, or as HTML in spite of the rules. */
    private Stream<RawLine> lines(String body) {
        if (!body.contains("<")) {
            return body.lines().map(RawLine::of);
        }
        Element parsed = Jsoup.parseBodyFragment(bounded(body)).body();
        return HtmlBlocks.of(parsed, unwanted.withoutText()).lines().stream().map(line -> RawLine.of(line.text()));
    }

    private static String bounded(String html) {
        return html.length() > MOST_CHARACTERS ? html.substring(0, MOST_CHARACTERS) : html;
    }
}
