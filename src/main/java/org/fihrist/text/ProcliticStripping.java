package org.fihrist.text;

/**
 * The first step of light stemming: cuts article, conjunction and preposition off the front of a folded word.
 *
 * <p>What follows a chain of {@link Proclitics} and is one of the {@link WholeWords} is left as it is, so that وزير keeps
 * its و and للبنان gives لبنان; a reading without any ending counts first (لبوتين is ل and بوتين, whatever else begins with
 * لبو). From other words the longest chain with an article goes (وبال, كال, لل ...), then و, then ب or ل, as long as {@value
 * #MIN_REMAINDER} letters stay; after an article as well, so that definite and indefinite forms of an unlisted word meet. Before digits any
 * chain goes: الـ20, بـ7.8.
 *
 * <p>ف and ك go only before an article or a listed word, and the س of the future never: of the news words that begin with
 * them four fifths and two thirds do so by nature, and search on two question sets and on news was no better for cutting
 * them.
 */
final class ProcliticStripping {

    private static final int MIN_REMAINDER = 3;
    private static final int NONE = -1;

    private ProcliticStripping() {}

    /** Gives where the word at {@code chars[start, end)} begins without its proclitics. */
    static int strip(char[] chars, int start, int end) {
        int article = 0;
        int whole = NONE;
        for (int rest = Proclitics.lengths(chars, start, end); rest != 0; rest &= rest - 1) {
            int length = Integer.numberOfTrailingZeros(rest);
            int at = start + length;
            if (WholeWords.isListed(chars, at, end) || isDigit(chars[at])) {
                return at;
            }
            if (whole == NONE && WholeWords.contains(chars, at, end)) {
                whole = at;
            }
            if (Proclitics.endsInArticle(chars, start, length)) {
                article = length;
            }
        }
        return whole == NONE ? stripLetters(chars, start + article, end) : whole;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static int stripLetters(char[] chars, int start, int end) {
        int at = start;
        if (mayGo(chars, at, end) && chars[at] == 'و') {
            at++;
        }
        if (mayGo(chars, at, end) && (chars[at] == 'ب' || chars[at] == 'ل')) {
            at++;
        }
        return at;
    }

    private static boolean mayGo(char[] chars, int at, int end) {
        return end - at > MIN_REMAINDER
                && !WholeWords.contains(chars, at, end)
                && !FeminineNouns.contains(chars, at, end);
    }
}
