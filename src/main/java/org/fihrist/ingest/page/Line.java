package org.fihrist.ingest.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page: a paragraph, a headline, or furniture.
 *
 * @param text without control and direction characters, blanks made one
 * @param words its words and numbers in order
 * @param gap where in the text the first wide gap between words was, or -1: neighbouring boxes of a page are copied so
 * @param columns into how many parts very wide gaps cut it: a menu or a news ticker
 */
record Line(String text, List<Word> words, int gap, int columns) {
    /** A line of so many words is a paragraph, however it ends. Headlines of agencies reach some twenty. */
    static final int PARAGRAPH_WORDS = 25;

    /** With a full stop at the end so many are enough. */
    private static final int SENTENCE_WORDS = 5;

    private static final int HEADLINE_CHARACTERS = 220;

    static Line of(String raw) {
        return LineCleaner.clean(raw);
    }

    int size() {
        return words.size();
    }

    /** The folded words with one blank between them. */
    String key() {
        return words.stream().map(Word::key).collect(Collectors.joining(" "));
    }

    boolean isParagraph() {
        return size() >= PARAGRAPH_WORDS || (size() >= SENTENCE_WORDS && endsInFullStop());
    }

    /** Short and without a full stop; a question, an exclamation or three dots may end a headline. */
    boolean isHeadline() {
        return size() >= 1 && !isParagraph() && !endsInFullStop() && text.length() <= HEADLINE_CHARACTERS;
    }

    /** Whether a full stop ends it, quotation marks and brackets after it aside; three dots are none. */
    boolean endsInFullStop() {
        int last = text.length() - 1;
        while (last > 0 && "\"'”»)]’".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        boolean stop = last >= 0 && ".۔".indexOf(text.charAt(last)) >= 0;
        return stop && (last == 0 || ".…".indexOf(text.charAt(last - 1)) < 0);
    }

    /** The text after the first words. */
    String after(int words) {
        return words == 0 ? text : text.substring(words().get(words - 1).end());
    }
}
