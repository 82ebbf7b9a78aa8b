package org.fihrist.text;

/**
 * The chains of proclitics that news Arabic writes onto nouns and names, in folded words.
 *
 * <p>A chain is a conjunction (و ف), a preposition (ب ك ل) and the article (ال), each optional, in this order: و, ب, ول,
 * ال, وال, بال, كال, وبال, فلل. After ل the article loses its alef: للصين is ل and الصين, so that two letters of the word
 * (صين) or three (لصين) may remain to be read; see {@link #hidesArticle}. The س of the future is not among them: it is
 * written onto verbs alone. At least two letters are left to the word. Sources: the light10 prefix list of Larkey,
 * Ballesteros and Connell (2007), completed by the grammar of the chains.
 */
public final class Proclitics {

    /** The letters of the longest chain, such as وبال. */
    public static final int LONGEST = 4;

    private static final int MIN_REMAINDER = 2;

    private Proclitics() {}

    /**
     * Gives the possible lengths of the chain at the beginning of a folded word, as a set of bits: bit n is set when the
     * first n letters can be a chain. Bit 0, no chain at all, is always set. In order: {@code for (int rest = lengths;
     * rest != 0; rest &= rest - 1) { int n = Integer.numberOfTrailingZeros(rest); ... }}.
     *
     * @param chars holds the word at {@code [start, end)}
     */
    public static int lengths(char[] chars, int start, int end) {
        int lengths = 1;
        int at = start;
        if (isConjunction(at, chars, end)) {
            at++;
            lengths |= 1 << (at - start) | afterConjunction(chars, at, end, at - start);
        }
        return (lengths | afterConjunction(chars, start, end, 0)) & mask(end - start);
    }

    /**
     * Says whether what follows a chain of {@code length} letters, read as it stands, may have lost the alef of its
     * article: true for للصين and length 1, whose remainder لصين stands for الصين. Reading it as it stands is possible
     * as well: للبنان is ل and لبنان.
     *
     * @param length one of those that {@link #lengths} gives
     */
    public static boolean hidesArticle(char[] chars, int start, int end, int length) {
        int at = start + length;
        boolean endsInPreposition = length == 1 || (length == 2 && isConjunction(start, chars, end));
        return endsInPreposition && at + MIN_REMAINDER < end && chars[at - 1] == 'ل' && chars[at] == 'ل';
    }

    /**
     * Says whether a chain of {@code length} letters ends in ال, or in لل, whose second letter is what is left of the
     * article.
     *
     * @param length one of those that {@link #lengths} gives
     */
    public static boolean endsInArticle(char[] chars, int start, int length) {
        int last = start + length - 1;
        return length >= 2 && chars[last] == 'ل' && (chars[last - 1] == 'ا' || chars[last - 1] == 'ل');
    }

    private static int afterConjunction(char[] chars, int at, int end, int length) {
        int lengths = article(chars, at, end, length);
        if (at < end && (chars[at] == 'ب' || chars[at] == 'ك' || chars[at] == 'ل')) {
            lengths |= 1 << (length + 1) | article(chars, at + 1, end, length + 1);
            if (chars[at] == 'ل' && at + 1 < end && chars[at + 1] == 'ل') {
                lengths |= 1 << (length + 2);
            }
        }
        return lengths;
    }

    private static int article(char[] chars, int at, int end, int length) {
        return at + 1 < end && chars[at] == 'ا' && chars[at + 1] == 'ل' ? 1 << (length + 2) : 0;
    }

    private static boolean isConjunction(int at, char[] chars, int end) {
        return at < end && (chars[at] == 'و' || chars[at] == 'ف');
    }

    /** The bits of the lengths that leave enough of a word of {@code letters} letters. */
    private static int mask(int letters) {
        int longest = Math.max(0, letters - MIN_REMAINDER);
        return longest >= LONGEST ? (1 << (LONGEST + 1)) - 1 : (1 << (longest + 1)) - 1;
    }
}
