package org.fihrist.text;

import java.util.Arrays;

/**
 * Light stemming of Arabic news words: brings definite and indefinite, masculine and feminine, singular and plural,
 * country and nationality, and words with and without proclitics or pronouns to one form.
 *
 * <p>Three steps, each in its own class: proclitics ({@link ProcliticStripping}), then broken plurals ({@link
 * BrokenPlurals}), or else suffixes ({@link SuffixStripping}); the first and the last are held back by a list of words
 * that only look inflected ({@link WholeWords}). Some feminine nouns keep their teh marbuta, or have it back ({@link
 * FeminineNouns}). After the light10 stemmer of Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
 * Retrieval" (2007), from which it differs where that one fails on news: وزير and الوزير part there, لبنان becomes لبن, and
 * the ب and ل of بدمج and لرئيس stay. Stems are not words
 * for readers: مدرسة gives مدرس.
 *
 * <p>Words must be folded by {@link LetterFolding}. Words of other scripts and numbers stay as they are.
 */
public final class LightStemmer {

    /** The number of letters that a stem has more than its word at most: أباطرة has two fewer than إمبراطور. */
    public static final int MAX_GROWTH = 2;

    private static final int SHORTEST_WORD = 3;

    private LightStemmer() {}

    /** Gives the stem of a folded word, never empty unless the word is. */
    public static String stem(CharSequence folded) {
        int length = folded.length();
        char[] chars = Arrays.copyOf(folded.toString().toCharArray(), length + MAX_GROWTH);
        return new String(chars, 0, stem(chars, length));
    }

    /** Takes a folded word apart, to show how its stem comes about. */
    public static StemParts parts(CharSequence folded) {
        String word = folded.toString();
        char[] chars = Arrays.copyOf(word.toCharArray(), word.length() + MAX_GROWTH);
        int start = stripProclitics(chars, word.length());
        boolean plural = replacePlural(chars, start, word.length()) != WordTable.ABSENT;
        String stem = stem(word);
        return plural ? new StemParts(word.substring(0, start), "", stem, true) : StemParts.of(word, start, stem);
    }

    /**
     * Stems the folded word at {@code chars[0, length)} in place, without allocating.
     *
     * @param chars has room for {@link #MAX_GROWTH} more letters
     * @return the length of the stem, which begins at index 0 as well
     */
    public static int stem(char[] chars, int length) {
        int start = stripProclitics(chars, length);
        int singular = replacePlural(chars, start, length);
        if (singular != WordTable.ABSENT) {
            return singular;
        }
        int end = stripEnding(chars, start, length);
        System.arraycopy(chars, start, chars, 0, end - start);
        return end - start;
    }

    private static int stripProclitics(char[] chars, int length) {
        return length < SHORTEST_WORD ? 0 : ProcliticStripping.strip(chars, 0, length);
    }

    private static int replacePlural(char[] chars, int start, int end) {
        return end < SHORTEST_WORD ? WordTable.ABSENT : BrokenPlurals.replace(chars, start, end);
    }

    /** The step after proclitics for words that are no broken plural: gives where the stem ends. */
    static int stripEnding(char[] chars, int start, int end) {
        if (end < SHORTEST_WORD) {
            return end;
        }
        if (FeminineNouns.contains(chars, start, end)) {
            return FeminineNouns.writeStem(chars, start, end);
        }
        return SuffixStripping.strip(chars, start, end);
    }
}
