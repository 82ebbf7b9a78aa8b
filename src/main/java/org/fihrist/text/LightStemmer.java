package org.fihrist.text;

/**
 * Light stemming of Arabic news words: brings definite and indefinite, masculine and feminine, singular and regular
 * plural, country and nationality, and words with and without proclitics or pronouns to one form.
 *
 * <p>Two steps, each in its own class: proclitics ({@link ProcliticStripping}), then suffixes ({@link SuffixStripping}),
 * both held back by a list of words that only look inflected ({@link WholeWords}); words that are too short for cutting
 * have their teh marbuta back instead ({@link ShortFeminines}). After the light10 stemmer of Larkey,
 * Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (2007), from which it differs where that
 * one fails on news: وزير and الوزير part there, لبنان becomes لبن, and the ب and ل of بدمج and لرئيس stay. Stems are not words
 * for readers: مدرسة gives مدرس.
 *
 * <p>Words must be folded by {@link LetterFolding}. Words of other scripts and numbers stay as they are.
 */
public final class LightStemmer {

    private static final int SHORTEST_WORD = 3;

    private LightStemmer() {}

    /** Gives the stem of a folded word, never empty unless the word is. */
    public static String stem(CharSequence folded) {
        char[] chars = folded.toString().toCharArray();
        return new String(chars, 0, stem(chars, chars.length));
    }

    /**
     * Stems the folded word at {@code chars[0, length)} in place, without allocating.
     *
     * @return the length of the stem, which begins at index 0 as well
     */
    public static int stem(char[] chars, int length) {
        if (length < SHORTEST_WORD) {
            return length;
        }
        int start = ProcliticStripping.strip(chars, 0, length);
        int end = stripEnding(chars, start, length);
        System.arraycopy(chars, start, chars, 0, end - start);
        return end - start;
    }

    private static int stripEnding(char[] chars, int start, int end) {
        if (ShortFeminines.contains(chars, start, end)) {
            ShortFeminines.writeStem(chars, start);
            return start + ShortFeminines.STEM;
        }
        return SuffixStripping.strip(chars, start, end);
    }
}
