package org.fihrist.text;

import java.util.regex.Pattern;

/**
 * What the spellings of a foreign name's word have in common. Newsrooms transcribe by ear: g is غ or ج, k is ك or ق, t is ت or ط; a and i may
 * be written long or left out, a letter doubled (هيغواين, هيجوين; ريتشارد, رتشارد).
 *
 * <p>What tells names apart stays: و (مارين, ماريون), g and k (مايكل, ميغيل), and the vowels of short words. Source: our own observation of a
 * news collection; the groups of spellings that the rule makes there were read.
 */
public final class Transcription {

    /** Letters from which on vowels may be missing. Short names differ by nothing else: جون, جان and جين are three. */
    private static final int LONG = 5;

    private static final Pattern INNER_VOWELS = Pattern.compile("(?<!^)[اي](?!$)");
    private static final Pattern LATER_VOWELS = Pattern.compile("(?<!^)[اي]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Transcription() {}

    /** The key of a folded word: the same for its transcriptions, and for hardly any other name. */
    public static String key(String word) {
        return word.length() < LONG ? shortKey(word) : longKey(word, INNER_VOWELS);
    }

    /** What the key of a long word begins with, of which only the beginning is known. */
    public static String keyOfBeginning(String beginning) {
        return longKey(beginning, LATER_VOWELS);
    }

    /** The key of a short word, or what it begins with. */
    public static String shortKey(String word) {
        return withoutDoubled(word.replace('غ', 'ج').replace('ط', 'ت'));
    }

    private static String longKey(String word, Pattern vowels) {
        // Doubled letters first: those that meet when the vowel between goes are two (ساسون).
        return vowels.matcher(shortKey(word).replace('ق', 'ك')).replaceAll("");
    }

    private static String withoutDoubled(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }
}
