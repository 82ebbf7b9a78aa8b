package org.fihrist.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The folded form of every single character, laid out for look-up.
 *
 * <p>Sources: the names and shapes of the Unicode charts Arabic (U+0600), Arabic Supplement (U+0750) and Arabic
 * Presentation Forms A and B; the compatibility decompositions of Unicode for the presentation forms and its canonical
 * ones for Latin letters; for letters that Arabic proper lacks, our own observation of news usage.
 */
final class FoldingTable {

    static final char HAMZA = 'ء';

    static final char YEH_HAMZA = 'ئ';

    /** Value in {@link #PLAIN} of characters that fold to nothing, to several characters, or by their neighbours. */
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

    /** Latin letters without a decomposition, each followed by what the press writes for it. */
    private static final String[] LATIN = {
        "ıi", "øo", "łl", "đd", "ðd", "ħh", "ŧt", "əe", "ǝe", "ßss", "æae", "œoe", "þth",
    };

    /** Characters that do not fold to one other, in order; what they fold to is at the same index of the next table. */
    private static final char[] SPECIAL = new char[0x400];

    private static final String[] SPECIAL_LETTERS = new String[SPECIAL.length];

    private static final int SPECIAL_COUNT;

    static {
        fillPlain();
        SPECIAL_COUNT = fillSpecial();
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

    private static void fillPlain() {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = DroppedSign.is((char) c) ? NOT_PLAIN : Character.toLowerCase((char) c);
        }
        for (int digit = 0; digit <= 9; digit++) {
            PLAIN['\u0660' + digit] = (char) ('0' + digit);
            PLAIN['\u06F0' + digit] = (char) ('0' + digit);
        }
        for (String line : LETTERS) {
            line.chars().forEach(c -> PLAIN[c] = line.charAt(0));
        }
    }

    private static int fillSpecial() {
        int count = 0;
        for (int code = 0; code < PLAIN.length; code++) {
            char c = (char) code;
            if (PLAIN[c] == NOT_PLAIN || !Character.isLetter(c)) {
                continue;
            }
            String letters = decomposed(c);
            if (letters.length() == 1 && !isHamza(letters)) {
                PLAIN[c] = letters.charAt(0);
            } else {
                PLAIN[c] = NOT_PLAIN;
                SPECIAL[count] = c;
                SPECIAL_LETTERS[count] = letters;
                count++;
            }
        }
        return count;
    }

    private static String decomposed(char c) {
        if (c == HAMZA || c == YEH_HAMZA) {
            return String.valueOf(c);
        }
        if (isBetween(c, '\uFB50', '\uFDFF') || isBetween(c, '\uFE80', '\uFEFC')) {
            return presented(c);
        }
        char lower = Character.toLowerCase(c);
        if (isBetween(lower, '\u00DF', '\u02AF') || isBetween(lower, '\u1E00', '\u1EFF')) {
            return latin(lower);
        }
        return String.valueOf(PLAIN[c]);
    }

    private static boolean isBetween(char c, char first, char last) {
        return first <= c && c <= last;
    }

    private static String presented(char c) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return isHamza(letters) ? letters : plain(letters.replace("ئو", "وو").replace(YEH_HAMZA, 'ي'));
    }

    private static boolean isHamza(String letters) {
        return letters.length() == 1 && (letters.charAt(0) == HAMZA || letters.charAt(0) == YEH_HAMZA);
    }

    private static String latin(char c) {
        String folded = withoutSigns(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD));
        for (String pair : LATIN) {
            folded = folded.replace(pair.substring(0, 1), pair.substring(1));
        }
        return folded;
    }

    private static String plain(String letters) {
        StringBuilder folded = new StringBuilder();
        withoutSigns(letters).chars().forEach(c -> folded.append(PLAIN[c]));
        return folded.toString();
    }

    /** Leaves out the marks and the white space that decompositions contain. */
    private static String withoutSigns(String letters) {
        StringBuilder rest = new StringBuilder();
        letters.chars()
                .filter(c -> !DroppedSign.is((char) c) && !Character.isWhitespace(c))
                .forEach(c -> rest.append((char) c));
        return rest.toString();
    }
}
