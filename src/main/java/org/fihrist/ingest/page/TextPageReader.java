package org.fihrist.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.date.RelativeMention;

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
    private final AgoLines agoLines;
    private final RelatedLinks relatedLinks;
    private final HeadlineReader headlines;
    private final PageBody body;

    TextPageReader(FurnitureFile file) {
        this.furniture = new Furniture(file);
        SiteSuffix suffix = new SiteSuffix(furniture);
        this.pointers = new Pointers(file, suffix);
        this.dateLines = new DateLines(furniture, file);
        this.agoLines = new AgoLines(furniture, file);
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
        List<PageLine> lines = relatedLinks.without(withoutLaterAgo(
                rawLines.map(this::pageLine).filter(this::mayBelong).toList()));
        int firstText = firstText(lines);
        Headline headline = headlines.read(lines, firstText, stated);
        Optional<String> published =
                stated.published().or(() -> PublicationDate.find(lines, headline.line(), firstText));
        String text = body.of(lines, headline.line(), firstText, headline.key()).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
        return Page.of(headline.text(), text, published);
    }

    private PageLine pageLine(RawLine raw) {
        Line line = Line.of(raw.text());
        Optional<DateLine> date = dateLines.read(line);
        Optional<RelativeMention> ago = date.isPresent() ? Optional.empty() : agoLines.read(line);
        return new PageLine(line, date, ago, raw.place(), raw.apart());
    }

    /** Pointers to other articles are furniture too, but needed until what they point to is found. */
    private boolean mayBelong(PageLine line) {
        return line.isDated() || pointers.of(line.line(), true) != Pointer.NONE || !furniture.isAnywhere(line.line());
    }

    /** How long ago something appeared says nothing of the article once its text has begun. */
    private List<PageLine> withoutLaterAgo(List<PageLine> lines) {
        int text = firstText(lines);
        return IntStream.range(0, lines.size())
                .filter(index -> index < text
                        || lines.get(index).ago().isEmpty()
                        || !furniture.isAnywhere(lines.get(index).line()))
                .mapToObj(lines::get)
                .toList();
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
