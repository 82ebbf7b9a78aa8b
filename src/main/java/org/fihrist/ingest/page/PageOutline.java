package org.fihrist.ingest.page;

import java.util.List;

/** Where the paragraphs of a page lie: tells the end of an article from a break in it. */
final class PageOutline {
    /** After so many paragraphs an article may end, however much is said below it. */
    private static final int ENOUGH_PARAGRAPHS = 3;

    /** A paragraph of the article, not the beginning of another one that a list shows below its headline. */
    private static final int WHOLE_WORDS = 8;

    private final int[] paragraphs;
    private final int[] wholeParagraphs;
    private final long[] characters;
    private int lastRun = -1;

    PageOutline(List<PageLine> lines) {
        int size = lines.size();
        paragraphs = new int[size + 1];
        wholeParagraphs = new int[size + 1];
        characters = new long[size + 1];
        for (int i = 0; i < size; i++) {
            PageLine line = lines.get(i);
            boolean whole = isWhole(line);
            paragraphs[i + 1] = paragraphs[i] + (line.isParagraph() ? 1 : 0);
            wholeParagraphs[i + 1] = wholeParagraphs[i] + (whole ? 1 : 0);
            characters[i + 1] =
                    characters[i] + (line.isParagraph() ? line.line().text().length() : 0);
            lastRun = whole && i > 0 && isWhole(lines.get(i - 1)) ? i - 1 : lastRun;
        }
    }

    int paragraphsBefore(int index) {
        return paragraphs[index];
    }

    int paragraphsAfter(int index) {
        return paragraphs[paragraphs.length - 1] - paragraphs[index];
    }

    /** Whether the article has three paragraphs before this line, or most of the page's text stands before it. */
    boolean isMostlyBefore(int index) {
        return paragraphs[index] >= ENOUGH_PARAGRAPHS || characters[index] * 2 >= characters[characters.length - 1];
    }

    /**
     * Whether the article goes on below a list of links: most of the text follows, or two whole paragraphs without a
     * headline between them, or one such paragraph and no other. Excerpts of other articles stand each below its headline.
     */
    boolean articleGoesOnAfter(int index) {
        int last = characters.length - 1;
        boolean mostFollows = characters[last] - characters[index] > characters[index];
        boolean oneFollows = paragraphsAfter(index) == 1 && wholeParagraphs[last] > wholeParagraphs[index];
        return mostFollows || lastRun > index || oneFollows;
    }

    private static boolean isWhole(PageLine line) {
        boolean cutOff = line.line().text().endsWith("…") || line.line().text().endsWith("...");
        boolean full = line.line().size() >= WHOLE_WORDS && line.line().endsInFullStop();
        return line.isParagraph() && !cutOff && (full || line.line().size() >= Line.PARAGRAPH_WORDS);
    }
}
