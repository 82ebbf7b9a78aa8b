package org.fihrist.text;

/**
 * Writes the numbers that news write in several ways in one, for matching: 7,8 and ٧٫٨ as 7.8, 1,000 and ١٬٠٠٠ as 1000,
 * مائة as مئة.
 *
 * <p>In digits, groups of three after commas are thousands (1,234,567.8 is 1234567.8); any other comma that stands alone
 * is a decimal separator. Commas are , and ، and ٬; the separator ٫ is always decimal. What has more separators than that
 * is no number and stays as it is: versions, dates (1.2.3) and lists. Letters before the digits stay (ب7,8 is ب7.8).
 *
 * <p>In words, the alef of مائة that is written and not spoken goes, also in ثلاثمائة and the like and in the dual, with or
 * without {@link Proclitics}. No other word loses it: حماية stays. Sources: for the separators Unicode CLDR 48, the Arabic
 * locales of East (٬ ٫) and West (, .); for مائة the grammar and our own observation that news write both.
 */
public final class NumberFolding {

    private static final String COMMAS = ",\u060C\u066C";
    private static final char DECIMAL_SEPARATOR = '\u066B';
    private static final int GROUP = 3;

    private static final String[] TIMES_HUNDRED = {"ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "ثمان", "تسع"};
    private static final String[] HUNDREDS = {"مايه", "مايتان", "مايتين", "مايتي"};

    private NumberFolding() {}

    /** Folds a word that was folded by {@link LetterFolding}. */
    public static String fold(CharSequence folded) {
        char[] chars = folded.toString().toCharArray();
        return new String(chars, 0, fold(chars, chars.length));
    }

    /**
     * Folds the word at {@code chars[0, length)}, folded by {@link LetterFolding}, in place and without allocating.
     *
     * @return the new length
     */
    public static int fold(char[] chars, int length) {
        int first = skipLetters(chars, length);
        return first < length ? foldDigits(chars, first, length) : foldHundreds(chars, length);
    }

    private static int skipLetters(char[] chars, int length) {
        int at = 0;
        while (at < length && !isDigit(chars[at])) {
            at++;
        }
        return at;
    }

    private static int foldDigits(char[] chars, int start, int length) {
        int whole = skipDigits(chars, start, length);
        int groups = skipGroups(chars, start, whole, length);
        int end = groups < length && isDecimalPoint(chars[groups]) ? skipDigits(chars, groups + 1, length) : groups;
        if (groups > whole && end == length) {
            return withoutCommas(chars, start, length);
        }
        boolean fraction = whole + 1 < length && skipDigits(chars, whole + 1, length) == length;
        if (fraction && (isComma(chars[whole]) || chars[whole] == DECIMAL_SEPARATOR)) {
            chars[whole] = '.';
        }
        return length;
    }

    /** Gives where the groups of three end that follow the first digits, or {@code whole} where those do not allow any. */
    private static int skipGroups(char[] chars, int start, int whole, int length) {
        int at = whole;
        if (whole - start > GROUP || chars[start] == '0') {
            return at;
        }
        while (at < length && isComma(chars[at]) && skipDigits(chars, at + 1, length) == at + 1 + GROUP) {
            at += 1 + GROUP;
        }
        return at;
    }

    private static int withoutCommas(char[] chars, int start, int length) {
        int to = start;
        for (int i = start; i < length; i++) {
            if (!isComma(chars[i])) {
                chars[to++] = isDecimalPoint(chars[i]) ? '.' : chars[i];
            }
        }
        return to;
    }

    private static int skipDigits(char[] chars, int from, int length) {
        int at = from;
        while (at < length && isDigit(chars[at])) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isComma(char c) {
        return COMMAS.indexOf(c) >= 0;
    }

    private static boolean isDecimalPoint(char c) {
        return c == '.' || c == DECIMAL_SEPARATOR;
    }

    private static int foldHundreds(char[] chars, int length) {
        for (String hundred : HUNDREDS) {
            int at = length - hundred.length();
            if (Endings.endsWith(chars, 0, length, hundred) && mayPrecedeHundred(chars, at, length)) {
                System.arraycopy(chars, at + 2, chars, at + 1, length - at - 2);
                return length - 1;
            }
        }
        return length;
    }

    /** Says whether what stands before مائة is nothing but proclitics and one of the numbers from three to nine. */
    private static boolean mayPrecedeHundred(char[] chars, int at, int length) {
        for (int rest = Proclitics.lengths(chars, 0, length); rest != 0; rest &= rest - 1) {
            int start = Integer.numberOfTrailingZeros(rest);
            if (start == at) {
                return true;
            }
            for (String number : TIMES_HUNDRED) {
                if (at - start == number.length() && Endings.endsWith(chars, start, at, number)) {
                    return true;
                }
            }
        }
        return false;
    }
}
