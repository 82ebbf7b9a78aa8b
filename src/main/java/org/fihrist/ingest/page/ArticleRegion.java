package org.fihrist.ingest.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the element of an HTML page that holds the article: the one marked as its body, else an article or main element
 * with most of the page's paragraphs, else the innermost element with nearly all of them.
 */
final class ArticleRegion {
    /** Related articles are article elements too: the article's own has at least this share of the paragraphs. */
    private static final double MOST = 0.5;

    /** Two elements with more than half of the paragraphs lie within each other; this leaves some to comments. */
    private static final double NEARLY_ALL = 0.7;

    /** How pages mark the article, the surest way first. */
    private static final List<Predicate<Element>> MARKS = List.of(
            element -> element.attr("itemprop").contains("articleBody"),
            element -> element.nameIs("article"),
            element -> element.nameIs("main") || element.attr("role").equals("main"));

    private ArticleRegion() {}

    /** The article's element, or empty where the page has no line at all. */
    static Optional<HtmlRegion> find(List<HtmlRegion> regions) {
        return MARKS.stream()
                .flatMap(mark -> richest(regions, mark).stream())
                .filter(region -> region.paragraphCharacters() >= total(regions) * MOST)
                .findFirst()
                .or(() -> innermost(regions, total(regions)));
    }

    /** Whether the page itself says that the element holds the article. */
    static boolean isMarked(Element element) {
        return MARKS.stream().anyMatch(mark -> mark.test(element));
    }

    /** The innermost element with nearly all of a region's paragraphs. */
    static Optional<HtmlRegion> core(List<HtmlRegion> regions, HtmlRegion region) {
        List<HtmlRegion> within = regions.stream()
                .filter(inner -> inner.from() >= region.from() && inner.to() <= region.to())
                .toList();
        return innermost(within, region.paragraphCharacters());
    }

    private static Optional<HtmlRegion> richest(List<HtmlRegion> regions, Predicate<Element> mark) {
        return regions.stream()
                .filter(region -> region.paragraphCharacters() > 0 && mark.test(region.element()))
                .max(Comparator.comparingLong(HtmlRegion::paragraphCharacters));
    }

    /** Regions come inner before outer: the first that is rich enough is the innermost. A page without paragraphs is one region. */
    private static Optional<HtmlRegion> innermost(List<HtmlRegion> regions, long paragraphCharacters) {
        return paragraphCharacters == 0
                ? regions.stream().reduce((inner, outer) -> outer)
                : regions.stream()
                        .filter(region -> region.paragraphCharacters() >= paragraphCharacters * NEARLY_ALL)
                        .findFirst();
    }

    private static long total(List<HtmlRegion> regions) {
        return regions.isEmpty() ? 0 : regions.getLast().paragraphCharacters();
    }
}
