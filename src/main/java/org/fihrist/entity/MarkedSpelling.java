package org.fihrist.entity;

/**
 * Compares words by letters and marks: عُمان is Oman, عمّان is Amman, and عمان may be either.
 *
 * <p>A word bears a spelling when its letters are the same, unfolded, and each has all the marks that the spelling gives
 * it; further marks (عَمّان) do not matter.
 */
final class MarkedSpelling {

    private MarkedSpelling() {}

    static boolean isBorne(CharSequence word, String spelling) {
        int at = 0;
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (isMark(c)) {
                if (!hasMark(word, at, c)) {
                    return false;
                }
            } else {
                at = afterMarks(word, at);
                if (at >= word.length() || word.charAt(at) != c) {
                    return false;
                }
                at++;
            }
        }
        return afterMarks(word, at) == word.length();
    }

    /** Whether a mark is among those that begin at an index. */
    private static boolean hasMark(CharSequence word, int from, char mark) {
        for (int at = from; at < word.length() && isMark(word.charAt(at)); at++) {
            if (word.charAt(at) == mark) {
                return true;
            }
        }
        return false;
    }

    private static int afterMarks(CharSequence word, int from) {
        int at = from;
        while (at < word.length() && isMark(word.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Vowel marks, and tatweel, which means nothing. */
    private static boolean isMark(char c) {
        return '\u064B' <= c && c <= '\u0652' || c == '\u0670' || c == '\u0640';
    }
}
