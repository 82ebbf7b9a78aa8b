package org.fihrist.text;

import java.util.regex.Pattern;

/**
 * What the spellings of a foreign name's word have in common. Newsrooms transcribe by ear: g is غ, ج, ق or ك, t is ت or ط, a vowel may be
 * written long or left out, a letter doubled (هيغواين, هيجوين).
 *
 * <p>Source: our own observation of a news collection. Of the 754 groups of spellings that the rule makes of full names in 30,000 articles,
 * the 140 most frequent and 120 more were read: it joined two people once, if ever.
 */
public final class Transcription {

    /** Letters from which on vowels may be missing. Short names differ by nothing else: جون, جان and جين are three. */
    private static final int LONG = 5;

    private static final Pattern INNER_VOWELS = Pattern.compile("(?<!^)[اوي](?!$)");
    private static final Pattern LATER_VOWELS = Pattern.compile("(?<!^)[اوي]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Transcription() {}

    /** The key of a folded word: the same for all its transcriptions, and for hardly any other name. */
    public static String key(String word) {
        return word.length() < LONG ? shortKey(word) : longKey(word, INNER_VOWELS);
    }

    /** What the key of a long word begins with, of which only the beginning is known. */
    public static String keyOfBeginning(String beginning) {
        return longKey(beginning, LATER_VOWELS);
    }

    /** What the key of a short word begins with. */
    public static String shortKey(String word) {
        return withoutDoubled(word.replace('غ', 'ج').replace('ط', 'ت'));
    }

    private static String longKey(String word, Pattern vowels) {
        String consonants =
                word.replace('غ', 'ج').replace('ق', 'ج').replace('ك', 'ج').replace('ط', 'ت');
        return withoutDoubled(vowels.matcher(consonants).replaceAll(""));
    }

    private static String withoutDoubled(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }
}
