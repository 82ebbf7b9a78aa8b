package org.fihrist.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows the elements of an HTML page that are furniture: by tag, by ARIA role, by the words of their class and id, and
 * those that are not shown.
 *
 * <p>Sources: the HTML standard's sectioning elements, WAI-ARIA landmark roles, and for the words of classes and ids
 * ({@code [html-class]} in {@code page-furniture.txt}) our own observation of news pages.
 */
final class UnwantedElements {
    /** Hold no text for readers. */
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "map",
            "button",
            "select",
            "datalist",
            "input",
            "textarea",
            "head");

    private static final Set<String> FURNITURE =
            Set.of("nav", "aside", "footer", "form", "figcaption", "dialog", "menu", "address");

    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist");

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern NAME_PART = Pattern.compile("\\s+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** More than any page needs: classes are looked at word by word. */
    private static final int LONGEST_NAME = 1_000;

    private final Phrases names;

    UnwantedElements(FurnitureFile file) {
        this.names = file.phrases("html-class");
    }

    /** Elements without text: what is left still has the furniture in it. */
    Predicate<Element> withoutText() {
        return element -> NEVER_TEXT.contains(element.normalName());
    }

    /**
     * All furniture of a page, except what holds the article: pages name their outermost elements after all that is in
     * them ({@code class="has-sidebar comments-open"}).
     */
    Predicate<Element> furniture(Document page, List<Element> articles) {
        Set<Element> kept = withAncestors(articles);
        Set<Element> aroundMenus = withAncestors(page.getElementsByTag("nav"));
        return element -> NEVER_TEXT.contains(element.normalName())
                || (!kept.contains(element) && (isFurniture(element) || isPageHeader(element, aroundMenus)));
    }

    private boolean isFurniture(Element element) {
        return FURNITURE.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()
                || isNamed(element.className())
                || isNamed(element.id());
    }

    /** A header with a menu is the page's; an article's holds headline and date. */
    private static boolean isPageHeader(Element element, Set<Element> aroundMenus) {
        return element.nameIs("header") && aroundMenus.contains(element);
    }

    private boolean isNamed(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        return NAME_PART.splitAsStream(name).anyMatch(this::isNamedPart);
    }

    private boolean isNamedPart(String part) {
        List<Word> words = Line.of(HUMP.matcher(part).replaceAll(" ")).words();
        for (int i = 0; i < words.size(); i++) {
            if (names.startOf(words.subList(i, words.size())) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Stops climbing where another has climbed before, so that the work is bounded by the number of elements. */
    private static Set<Element> withAncestors(List<Element> elements) {
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : elements) {
            Element next = element;
            while (next != null && all.add(next)) {
                next = next.parent();
            }
        }
        return all;
    }
}
