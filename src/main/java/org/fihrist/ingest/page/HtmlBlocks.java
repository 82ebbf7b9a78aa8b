package org.fihrist.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * An HTML page cut into lines, as a browser would break it, in one walk: which lines each element spans, and how much of
 * them reads like paragraphs. Recursion-free, so that no nesting is too deep.
 */
final class HtmlBlocks implements NodeFilter {
    /** A line of which so much is a link is navigation. */
    private static final double LINK_SHARE = 0.9;

    private final Predicate<Element> unwanted;
    private final List<HtmlLine> lines = new ArrayList<>();
    private final List<HtmlRegion> regions = new ArrayList<>();
    private final List<HtmlTime> times = new ArrayList<>();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linkCharacters;
    private int links;
    private int headings;
    private long paragraphCharacters;

    private HtmlBlocks(Predicate<Element> unwanted) {
        this.unwanted = unwanted;
    }

    /**
     * Walks through an element.
     *
     * @param unwanted elements to leave out with all that is in them
     */
    static HtmlBlocks of(Element root, Predicate<Element> unwanted) {
        HtmlBlocks blocks = new HtmlBlocks(unwanted);
        NodeTraversor.filter(blocks, root);
        blocks.endLine();
        return blocks;
    }

    List<HtmlLine> lines() {
        return lines;
    }

    /** The elements with text in them, inner before outer. */
    List<HtmlRegion> regions() {
        return regions;
    }

    List<HtmlTime> times() {
        return times;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            add(piece.getWholeText());
        } else if (node instanceof Element element) {
            if (breaksLine(element)) {
                endLine();
            }
            if (unwanted.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaksLine(element)) {
                endLine();
            }
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        links += element.nameIs("a") ? 1 : 0;
        headings += element.nameIs("h1") ? 1 : 0;
        HtmlTime.of(element, lines.size()).ifPresent(times::add);
        open.push(new OpenElement(lines.size(), paragraphCharacters));
    }

    private void leave(Element element) {
        links -= element.nameIs("a") ? 1 : 0;
        headings -= element.nameIs("h1") ? 1 : 0;
        OpenElement start = open.pop();
        if (lines.size() > start.line()) {
            // The last line of an element that breaks none itself, such as font, is still open.
            String pending = text.toString().strip();
            int unfinished = pending.isEmpty() ? 0 : 1;
            long characters = paragraphCharacters
                    - start.paragraphCharacters()
                    + new HtmlLine(pending, headings > 0, links > 0).paragraphCharacters();
            regions.add(new HtmlRegion(element, start.line(), lines.size() + unfinished, characters));
        }
    }

    /** Blanks of the source are one blank; no-break blanks stay, they set neighbouring boxes apart. */
    private void add(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char character = piece.charAt(i);
            boolean blank = Character.isWhitespace(character);
            if (!blank) {
                text.append(character);
                linkCharacters += links > 0 ? 1 : 0;
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void endLine() {
        String content = text.toString().strip();
        if (!content.isEmpty()) {
            long characters =
                    content.chars().filter(character -> character != ' ').count();
            boolean heading = headings > 0;
            HtmlLine line = new HtmlLine(content, heading, !heading && linkCharacters >= characters * LINK_SHARE);
            lines.add(line);
            paragraphCharacters += line.paragraphCharacters();
        }
        text.setLength(0);
        linkCharacters = 0;
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || element.nameIs("br");
    }

    private record OpenElement(int line, long paragraphCharacters) {}
}
