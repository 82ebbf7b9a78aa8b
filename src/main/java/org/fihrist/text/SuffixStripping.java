package org.fihrist.text;

/**
 * The second step of light stemming: cuts the endings of number, gender, nationality and the pronouns off the end of a
 * folded word, one after another, until none is left, a word is reached that is one of the {@link WholeWords}, or fewer
 * than {@value #MIN_STEM} letters would remain.
 *
 * <p>Until none is left, because إيرانيون ends in ون, ي and ان and has to meet إيران whatever the stem is; the list of whole
 * words is what keeps لبنان from becoming لبن. Only the alef before a final hamza is no ending: إنهاء is not أنه, nor خبراء
 * خبر. After a pronoun or a dual a ت goes as well, which is how teh marbuta is written
 * there (زيارة, زيارته), and after pronouns and ون the و that a hamza leaves (أصدقاؤه, لاجئون).
 *
 * <p>Source of the suffixes: the light10 list of Larkey, Ballesteros and Connell (2007), completed by the pronouns هما هم هن
 * نا and the hamza of the plural أصدقاء.
 */
final class SuffixStripping {

    private static final int MIN_STEM = 3;

    /** Pronouns and duals, before which teh marbuta is written ت. */
    private static final String[] AFTER_TEH = {"هما", "ها", "هم", "هن", "نا", "ان", "ين", "ه"};

    private static final String[] OTHERS = {"ات", "ون", "ي", "ا", "ء"};

    private SuffixStripping() {}

    /** Gives where the word at {@code chars[start, end)} ends without its suffixes. */
    static int strip(char[] chars, int start, int end) {
        int before;
        int after = end;
        do {
            before = after;
            int whole = WholeWords.stemLength(chars, start, before);
            if (whole != WordTable.ABSENT) {
                return start + whole;
            }
            after = stripOne(chars, start, before);
        } while (after < before && !keepsAlef(chars, after));
        return after;
    }

    /** Says whether the word has been cut down to an alef before hamza, on whatever carrier: إنهاء, خبراؤها, خبرائه. */
    private static boolean keepsAlef(char[] chars, int end) {
        return chars[end - 1] == 'ا' && (chars[end] == 'ء' || chars[end] == 'ي' || chars[end] == 'و');
    }

    private static int stripOne(char[] chars, int start, int end) {
        for (String suffix : AFTER_TEH) {
            if (mayEndWith(chars, start, end, suffix)) {
                return stripLink(chars, start, end - suffix.length());
            }
        }
        for (String suffix : OTHERS) {
            if (mayEndWith(chars, start, end, suffix)) {
                int at = end - suffix.length();
                return suffix.equals("ون") ? stripLast(chars, start, at, 'و') : at;
            }
        }
        return end;
    }

    private static int stripLink(char[] chars, int start, int end) {
        if (WholeWords.contains(chars, start, end)) {
            return end;
        }
        int at = stripLast(chars, start, end, 'ت');
        return at < end ? at : stripLast(chars, start, end, 'و');
    }

    private static int stripLast(char[] chars, int start, int end, char letter) {
        return end - start > MIN_STEM && chars[end - 1] == letter ? end - 1 : end;
    }

    private static boolean mayEndWith(char[] chars, int start, int end, String suffix) {
        return end - suffix.length() - start >= MIN_STEM && Endings.endsWith(chars, start, end, suffix);
    }
}
