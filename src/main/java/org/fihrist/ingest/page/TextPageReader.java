package org.fihrist.ingest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a news page given as lines of text, such as a page copied from a browser: finds the headline, the date of
 * publication and the paragraphs, and leaves the furniture out.
 *
 * <p>The rules are general and know no site; what furniture says is kept in {@code page-furniture.txt}. Work is linear in
 * the length of the page.
 */
final class TextPageReader {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** In a page without full stops, a line of so many words that is longer than those above it is text. */
    private static final int TEXT_WORDS = 10;

    private final Furniture furniture;
    private final Pointers pointers;
    private final DateLines dateLines;
    private final RelatedLinks relatedLinks;
    private final HeadlineReader headlines;
    private final PageBody body;

    TextPageReader(FurnitureFile file) {
        this.furniture = new Furniture(file);
        SiteSuffix suffix = new SiteSuffix(furniture);
        this.pointers = new Pointers(file, suffix);
        this.dateLines = new DateLines(furniture, file);
        this.relatedLinks = new RelatedLinks(pointers);
        this.headlines = new HeadlineReader(furniture, suffix);
        this.body = new PageBody(furniture, new Bylines(file));
    }

    /** Reads a page of which nothing is known but its lines. */
    Page read(String text) {
        return read(RawLine.linesOf(LINE_BREAK.splitAsStream(text)).stream(), Stated.NOTHING);
    }

    /** Reads lines of a page that states something about itself elsewhere: that outranks what the lines say. */
    Page read(Stream<RawLine> rawLines, Stated stated) {
        List<PageLine> lines = relatedLinks.without(
                rawLines.map(this::pageLine).filter(this::mayBelong).toList());
        int firstText = firstText(lines);
        Headline headline = headlines.read(lines, firstText, stated);
        Optional<String> published = stated.published().or(() -> PublicationDate.find(lines, headline.line(), firstText)
                .map(LocalDate::toString));
        String text = body.of(lines, headline.line(), firstText, headline.key()).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
        return Page.of(headline.text(), text, published);
    }

    private PageLine pageLine(RawLine raw) {
        Line line = Line.of(raw.text());
        return new PageLine(line, dateLines.read(line), raw.place(), raw.apart());
    }

    /** Pointers to other articles are furniture too, but needed until what they point to is found. */
    private boolean mayBelong(PageLine line) {
        return line.date().isPresent()
                || pointers.of(line.line(), true) != Pointer.NONE
                || !furniture.isAnywhere(line.line());
    }

    /** The first paragraph, else the first line that stands out by its length; the size where there is none. */
    private static int firstText(List<PageLine> lines) {
        int longest = 0;
        int outstanding = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isParagraph()) {
                return i;
            }
            int size = lines.get(i).line().size();
            boolean standsOut = i > 0
                    && size >= TEXT_WORDS
                    && size > longest
                    && !lines.get(i).isAbove();
            outstanding = standsOut ? Math.min(outstanding, i) : outstanding;
            longest = Math.max(longest, size);
        }
        return outstanding;
    }
}
