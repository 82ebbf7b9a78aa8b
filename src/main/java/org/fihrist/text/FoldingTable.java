package org.fihrist.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The folded form of every single character, laid out for look-up.
 *
 * <p>Sources: the names and shapes of the Unicode charts Arabic (U+0600), Arabic Supplement (U+0750) and Arabic
 * Presentation Forms A and B; the Unicode compatibility decompositions of the JDK for the presentation forms and its
 * canonical ones for Latin letters; for letters that Arabic proper lacks, our own observation of news usage, given
 * beside each.
 */
final class FoldingTable {

    static final char HAMZA = 'ء';

    static final char YEH_HAMZA = 'ئ';

    /** Value in {@link #PLAIN} of characters that fold to nothing, to several characters, or by what follows them. */
    static final char NOT_PLAIN = 0;

    /** The one character that each character folds to, or {@link #NOT_PLAIN}; indexed by character. */
    static final char[] PLAIN = new char[0x10000];

    /**
     * Each line: the letter kept, then the letters folded to it. Letters of Persian, Urdu, Kurdish, Pashto and the
     * Maghreb go to the Arabic letter of the same shape, because that is what the press types where its keyboard lacks
     * them: بوتفليڨة is بوتفليقة, أݣادير is أكادير, ڤيينا is فيينا, پاکستان is باكستان. For گ that means ك (گلستان is
     * كلستان); غ and ج also render its sound, but by ear and by country, which is a matter of spelling variants of
     * names and not of letters.
     */
    private static final String[] LETTERS = {
        "اأإآٱٲٳٵݳݴ",
        "بٮٻپڀݐݑݒݓݔݕݖ",
        "تٹٺټٽٿ",
        "جچڃڄڇڿ",
        "حځڂڅݗݘݮݯݲݼ",
        "دڈډڊڋڌڍڎڏڐۮݙݚ",
        "رڑڒړڔڕږڗۯݛݫݬݱ",
        "زژڙ",
        "سڛݜݭݰݽݾ",
        // Pashto ښ is read sh where Arabic borrows it: پښتو is بشتو.
        "شښڜۺ",
        "صڝ",
        "ضڞۻ",
        "طڟ",
        // Malay ڠ is ng, which Arabic writes with غ.
        "غڠݝݞݟۼ",
        "فڡڢڣڤڥڦݠݡ",
        "قٯڧڨ",
        "كکڪګڬڭڮگڰڱڲڳڴػؼݢݣݤݿ",
        "لڵڶڷڸݪ",
        "مݥݦ",
        "نڹںڻڼڽݧݨݩ",
        "هةھۀہۂۃەۿ",
        "وؤٶٷۄۅۆۇۈۉۊۋۏݸݹ",
        "يىیٸۍێېۑےۓؽؾؿؠݵݶݷݺݻ",
    };

    /** Latin letters that have no decomposition: each pair is a letter and what it folds to, as the press writes it. */
    private static final String[][] LATIN = {
        {"ı", "i"}, {"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"ð", "d"}, {"ħ", "h"}, {"ŧ", "t"}, {"ə", "e"}, {"ǝ", "e"},
        {"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"þ", "th"}
    };

    /** Characters that do not fold to one other, in order; what they fold to is at the same index of the next table. */
    private static final char[] SPECIAL = new char[0x400];

    private static final String[] SPECIAL_LETTERS = new String[SPECIAL.length];

    private static final int SPECIAL_COUNT;

    static {
        fillPlain();
        SPECIAL_COUNT = fillDecompositions();
    }

    private FoldingTable() {}

    /**
     * Gives the letters of a character that is {@link #NOT_PLAIN}: none where it is dropped; hamza and yeh with hamza
     * as themselves, since what they fold to depends on their neighbours; otherwise folded letters.
     */
    static String lettersOf(char c) {
        int at = Arrays.binarySearch(SPECIAL, 0, SPECIAL_COUNT, c);
        return at < 0 ? "" : SPECIAL_LETTERS[at];
    }

    /**
     * Says whether {@code c} is a sign written upon, inside or around letters that carries no letter of its own: vowel
     * and Quranic marks, combining hamza and madda, diacritics, tatweel, joiners, direction marks, byte order mark, and
     * the honorific ligatures such as ﷺ, which are formulas and not part of the name they follow. The dagger alef is
     * one of them: modern spelling leaves that alef out (هذا, الله, الرحمن).
     */
    static boolean isDropped(char c) {
        return isArabicMark(c) || isJoinerOrDirection(c) || isHonorific(c) || isBetween(c, '\u0300', '\u036F');
    }

    private static boolean isArabicMark(char c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                && (isBetween(c, '\u0600', '\u08FF') || isBetween(c, '\uFE00', '\uFE0F'));
        // Tatweel; high hamza; the small waw and yeh of Quranic spelling; the vowel marks that stand by themselves.
        return mark || c == '\u0640' || c == '\u0674' || c == '\u06E5' || c == '\u06E6' || isBetween(c, '\uFE70', '\uFE7F');
    }

    private static boolean isJoinerOrDirection(char c) {
        return c == '\u00AD'
                || c == '\u061C'
                || c == '\uFEFF'
                || isBetween(c, '\u200C', '\u200F')
                || isBetween(c, '\u202A', '\u202E')
                || isBetween(c, '\u2060', '\u2064')
                || isBetween(c, '\u2066', '\u206F');
    }

    private static boolean isHonorific(char c) {
        return c == '\uFDFA' || c == '\uFDFB' || isBetween(c, '\uFD40', '\uFD4F') || c == '\uFDCF' || c == '\uFDFE' || c == '\uFDFF';
    }

    private static boolean isBetween(char c, char first, char last) {
        return first <= c && c <= last;
    }

    private static void fillPlain() {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = isDropped((char) c) ? NOT_PLAIN : Character.toLowerCase((char) c);
        }
        for (int digit = 0; digit <= 9; digit++) {
            PLAIN['\u0660' + digit] = (char) ('0' + digit);
            PLAIN['\u06F0' + digit] = (char) ('0' + digit);
        }
        for (String line : LETTERS) {
            line.chars().forEach(c -> PLAIN[c] = line.charAt(0));
        }
    }

    private static int fillDecompositions() {
        int count = 0;
        for (int code = '\u00C0'; code < PLAIN.length; code++) {
            char c = (char) code;
            if (PLAIN[c] == NOT_PLAIN || !Character.isLetter(c)) {
                continue;
            }
            String letters = decomposed(c);
            if (letters.length() == 1 && letters.charAt(0) != HAMZA && letters.charAt(0) != YEH_HAMZA) {
                PLAIN[c] = letters.charAt(0);
            } else {
                PLAIN[c] = NOT_PLAIN;
                SPECIAL[count] = c;
                SPECIAL_LETTERS[count++] = letters;
            }
        }
        return count;
    }

    private static String decomposed(char c) {
        if (c == HAMZA || c == YEH_HAMZA) {
            return String.valueOf(c);
        }
        if (isBetween(c, '\uFB50', '\uFDFF') || isBetween(c, '\uFE80', '\uFEFC')) {
            String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            boolean hamza = letters.length() == 1 && (letters.charAt(0) == HAMZA || letters.charAt(0) == YEH_HAMZA);
            return hamza ? letters : plain(letters.replace("ئو", "وو").replace(YEH_HAMZA, 'ي'));
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && c < '\u2000') {
            return latin(Normalizer.normalize(String.valueOf(PLAIN[c]), Normalizer.Form.NFD));
        }
        return String.valueOf(PLAIN[c]);
    }

    /** Folds letters that are plain, and leaves marks and the white space of decompositions out. */
    private static String plain(String letters) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (PLAIN[c] != NOT_PLAIN && !Character.isWhitespace(c)) {
                folded.append(PLAIN[c]);
            }
        }
        return folded.toString();
    }

    private static String latin(String decomposed) {
        String folded = plain(decomposed);
        for (String[] pair : LATIN) {
            folded = folded.replace(pair[0], pair[1]);
        }
        return folded;
    }
}
