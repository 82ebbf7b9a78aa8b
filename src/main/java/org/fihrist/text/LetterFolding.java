package org.fihrist.text;

/**
 * Letter folding: writes words that differ only in spelling habits, script variants or marks in one way, for matching.
 *
 * <p>The rules, in the order of the alphabet:
 *
 * <ul>
 *   <li>alef with hamza, madda, wasla or wavy hamza (أ إ آ ٱ ٲ ٳ) to ا;
 *   <li>teh marbuta and the heh forms of Persian, Urdu and Kurdish (ة ھ ہ ۀ ە ۃ) to ه;
 *   <li>alef maksura and the yeh forms (ى ی ې ێ ے) to ي, waw with hamza and the waw forms (ؤ ۆ ۇ) to و;
 *   <li>yeh with hamza (ئ) to ي, but to و before و: Cairo writes مسئول and شئون where Beirut writes مسؤول and شؤون;
 *   <li>hamza by itself (ء) to و before و (جاءوا is جاؤوا) and to ي before ي (إسراءيل is إسرائيل); dropped after و and ي
 *       (شيء is شئ, لجوء is لجؤ) and after another hamza; kept elsewhere, since ماء is not ما, nor هناء هنا, nor جزء جز;
 *   <li>letters that Arabic proper lacks to the Arabic letter of their shape (ک to ك, گ to ك, پ to ب, چ to ج, ژ to ز, ڤ to
 *       ف, ڨ to ق);
 *   <li>presentation forms to the letters they show (ﻻ to لا, ﷲ to الله);
 *   <li>vowel marks, Quranic marks, dagger alef, combining hamza and madda, tatweel, joiners, direction marks, byte order
 *       mark and honorific ligatures (ﷺ) dropped;
 *   <li>Arabic-Indic and Persian digits to ASCII ones;
 *   <li>Latin letters to lower case without diacritics (Erdoğan to erdogan, ı to i), other letters to lower case.
 * </ul>
 *
 * <p>Everything else stays as it is. Folding folded text changes nothing. Sources: {@link FoldingTable}; the hamza rules
 * are our own observation of Egyptian, Levantine and Maghrebi news spelling.
 */
public final class LetterFolding {

    /** The number of characters that one character folds to at most: the four letters of the ligature ﷲ. */
    public static final int MAX_EXPANSION = 4;

    /** Marks on one letter that are looked past; no writing has more, and a text of nothing else must not take for ever. */
    private static final int MOST_MARKS = 16;

    private static final char WAW = 'و';
    private static final char YEH = 'ي';
    private static final char HAMZA_ABOVE = '\u0654';

    private LetterFolding() {}

    /** Folds a text of any length; offsets are not kept (see {@link FoldedText} for that). */
    public static String fold(CharSequence text) {
        char[] in = text.toString().toCharArray();
        char[] out = new char[MAX_EXPANSION * in.length];
        return new String(out, 0, fold(in, 0, in.length, out));
    }

    /**
     * Folds {@code in[start, end)} into {@code out} from its index 0 on, without allocating.
     *
     * @param out another array than {@code in}, of at least {@link #MAX_EXPANSION} times {@code end - start} characters
     * @return the number of characters written
     */
    public static int fold(char[] in, int start, int end, char[] out) {
        int length = 0;
        for (int i = start; i < end; i++) {
            char plain = FoldingTable.PLAIN[in[i]];
            if (plain != FoldingTable.NOT_PLAIN) {
                out[length++] = plain;
            } else {
                length = appendSpecial(in, i, end, out, 0, length);
            }
        }
        return length;
    }

    /**
     * Appends what {@code in[i]}, a character that is not plain, folds to.
     *
     * @param end where the text that may be looked ahead at ends
     * @param from where in {@code out} the text that may be looked back at begins
     * @param length where in {@code out} to append
     * @return where in {@code out} the next character goes
     */
    static int appendSpecial(char[] in, int i, int end, char[] out, int from, int length) {
        String letters = FoldingTable.lettersOf(in[i]);
        if (letters.isEmpty()) {
            if (in[i] == HAMZA_ABOVE && length > from && out[length - 1] == YEH) {
                out[length - 1] = yehHamza(in, i + 1, end);
            }
            return length;
        }
        switch (letters.charAt(0)) {
            case FoldingTable.YEH_HAMZA -> out[length] = yehHamza(in, i + 1, end);
            case FoldingTable.HAMZA -> {
                return appendHamza(in, i + 1, end, out, from, length);
            }
            default -> letters.getChars(0, letters.length(), out, length);
        }
        return length + letters.length();
    }

    private static char yehHamza(char[] in, int next, int end) {
        return letterAfter(in, next, end) == WAW ? WAW : YEH;
    }

    private static int appendHamza(char[] in, int next, int end, char[] out, int from, int length) {
        char after = letterAfter(in, next, end);
        boolean afterCarrier = length > from && (out[length - 1] == WAW || out[length - 1] == YEH);
        if (afterCarrier || after == FoldingTable.HAMZA) {
            return length;
        }
        out[length] = after == WAW || after == YEH ? after : FoldingTable.HAMZA;
        return length + 1;
    }

    /** Gives the folded character that follows, or 0 at the end; for yeh with hamza that is yeh. */
    private static char letterAfter(char[] in, int next, int end) {
        int farthest = Math.min(end, next + MOST_MARKS);
        for (int i = next; i < farthest; i++) {
            char plain = FoldingTable.PLAIN[in[i]];
            if (plain != FoldingTable.NOT_PLAIN) {
                return plain;
            }
            String letters = FoldingTable.lettersOf(in[i]);
            if (!letters.isEmpty()) {
                return letters.charAt(0) == FoldingTable.YEH_HAMZA ? YEH : letters.charAt(0);
            }
        }
        return 0;
    }
}
