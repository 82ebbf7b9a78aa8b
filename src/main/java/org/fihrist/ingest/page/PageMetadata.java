package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an HTML page says about itself in its head: JSON-LD, Open Graph, meta elements, its title element.
 *
 * <p>Sources of the names: schema.org, the Open Graph protocol, the Dublin Core terms, the documentation of Parse.ly and
 * Sailthru, and our own observation of news pages.
 */
final class PageMetadata {
    private static final List<String> TITLE_NAMES =
            List.of("og:title", "twitter:title", "parsely-title", "dc.title", "dcterms.title", "title");

    private static final List<String> SITE_NAMES = List.of("og:site_name", "application-name", "publisher");

    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "article:published",
            "published_time",
            "publication_date",
            "publish_date",
            "publish-date",
            "publishdate",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_date",
            "date");

    private final StructuredArticle article;
    private final Map<String, String> metas = new HashMap<>();
    private final String pageTitle;

    PageMetadata(Document page) {
        this.article = StructuredData.of(page);
        this.pageTitle = page.title();
        for (Element meta : page.getElementsByTag("meta")) {
            Stream.of("property", "name", "itemprop")
                    .map(meta::attr)
                    .filter(name -> !name.isBlank() && !meta.attr("content").isBlank())
                    .forEach(name -> metas.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), meta.attr("content")));
        }
    }

    /** Stated headlines, the most trusted first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        article.headline().ifPresent(titles::add);
        values(TITLE_NAMES).forEach(titles::add);
        return titles;
    }

    /** The text of the title element; often the headline with the site's name, sometimes only the latter. */
    Optional<String> pageTitle() {
        return Optional.of(pageTitle).filter(title -> !title.isBlank());
    }

    List<String> siteNames() {
        return Stream.concat(article.publisher().stream(), values(SITE_NAMES)).toList();
    }

    Optional<String> published() {
        return Stream.concat(article.published().stream(), values(DATE_NAMES))
                .flatMap(date -> StatedTime.read(date).stream())
                .findFirst();
    }

    /** The whole article as text or HTML, where the page states that too. */
    Optional<String> body() {
        return article.body();
    }

    private Stream<String> values(List<String> names) {
        return names.stream().map(metas::get).filter(value -> value != null);
    }
}
