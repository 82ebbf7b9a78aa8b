package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Keeps of a page's lines those that are the article's text. */
final class PageBody {
    /** Between headline and text, lines of so many words are sections or tags. */
    private static final int TAG_WORDS = 2;

    /** Beside a line with the date, lines of so many words are authors. */
    private static final int AUTHOR_WORDS = 4;

    /** A standfirst or two may stand above the line with the date. */
    private static final int NEAR_TOP = 2;

    private final Furniture furniture;
    private final Bylines bylines;

    PageBody(Furniture furniture, Bylines bylines) {
        this.furniture = furniture;
        this.bylines = bylines;
    }

    /**
     * The lines below the headline, or all where there is none, that are neither dates nor authors nor menus.
     *
     * @param headline the headline's folded text: pages repeat it; empty where there is none
     */
    List<Line> of(List<PageLine> lines, OptionalInt title, int firstText, String headline) {
        int lastText = lastParagraph(lines);
        List<Line> body = new ArrayList<>();
        for (int i = title.isPresent() ? title.getAsInt() + 1 : 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean outside =
                    i < firstText ? isHeader(lines, i, headline) : i > lastText && isFooter(line.line(), body);
            if (!outside
                    && !line.isAbove()
                    && !isDate(line, i, firstText, lastText)
                    && !bylines.isSigned(line.line())) {
                body.add(line.line());
            }
        }
        return body;
    }

    /** A bare date deep in the text is a heading of it: a chronicle goes from day to day. */
    private static boolean isDate(PageLine line, int index, int firstText, int lastText) {
        boolean nearTop = index <= firstText + NEAR_TOP;
        boolean nearText = nearTop || index > lastText;
        return line.date()
                .filter(date -> switch (date.kind()) {
                    case PUBLISHED, UPDATED -> date.isOnlyDate() || nearText;
                    case PLAIN -> nearText;
                    case SIGNED -> nearTop;
                    case LOOSE, SENTENCE -> false;
                })
                .isPresent();
    }

    private boolean isHeader(List<PageLine> lines, int index, String headline) {
        Line line = lines.get(index).line();
        return line.size() <= TAG_WORDS
                || lines.get(index).isDated()
                || bylines.isBare(line)
                || furniture.isMenu(line)
                || furniture.isSiteName(line)
                || line.key().equals(headline)
                || isAuthor(lines, index);
    }

    /** Tags, and menus; but not what a colon announces, nor tables of figures. */
    private boolean isFooter(Line line, List<Line> body) {
        boolean announced = !body.isEmpty() && body.getLast().text().endsWith(":");
        boolean figures = line.words().stream().anyMatch(Word::isNumber);
        boolean tag = line.size() <= TAG_WORDS && !announced && !figures;
        return line.isHeadline() && (tag || furniture.isMenu(line));
    }

    private static boolean isAuthor(List<PageLine> lines, int index) {
        Line line = lines.get(index).line();
        boolean listed = !Character.isLetterOrDigit(line.text().charAt(0));
        return line.size() <= AUTHOR_WORDS && line.isHeadline() && !listed && isBesideDate(lines, index);
    }

    private static boolean isBesideDate(List<PageLine> lines, int index) {
        boolean before = index > 0 && lines.get(index - 1).isDated();
        boolean after = index + 1 < lines.size() && lines.get(index + 1).isDated();
        return before || after;
    }

    private static int lastParagraph(List<PageLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).isParagraph()) {
            last--;
        }
        return last < 0 ? lines.size() : last;
    }
}
