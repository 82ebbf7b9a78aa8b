package org.fihrist.text;

import java.util.List;

/**
 * Feminine nouns of two letters and teh marbuta with their endings (مئتين, لغتها, جهات), whose stem is the word itself:
 * without teh marbuta too little is left to tell مئتان from ميت, and لغتها from what begins with ل.
 *
 * <p>Forms that {@link WholeWords} reads otherwise are left to it: صلاته belongs to صلاة. Source: our own list of frequent
 * words of Arabic news; the endings are those of the grammar.
 */
final class ShortFeminines {

    /** The letters of each stem. */
    static final int STEM = 3;

    /** Without pronouns: ميتة is dead, not his hundred. */
    private static final List<String> HUNDREDS = List.of("مئتان", "مئتين", "مئتي", "مئات");

    private static final List<String> WITH_PLURAL = List.of("مرة", "جهة", "كرة", "لغة", "نية", "صلة", "صفة", "هزة");

    /** With another plural (خطط, سنوات) or none; قوات are forces and have become another word than قوة. */
    private static final List<String> WITHOUT_PLURAL = List.of(
            "قوة", "سنة", "مدة", "ثقة", "خطة", "صحة", "حصة", "جثة", "قصة", "قمة", "شقة", "شدة", "رئة", "حدة", "دقة",
            "سعة", "ضفة");

    private static final List<String> DUALS = List.of("ان", "ين", "ي");
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هن", "هما", "نا");

    private static final WordTable FORMS = new WordTable();

    static {
        HUNDREDS.forEach(form -> add(LetterFolding.fold(form)));
        WITH_PLURAL.forEach(ShortFeminines::addPlural);
        WITH_PLURAL.forEach(ShortFeminines::addSingular);
        WITHOUT_PLURAL.forEach(ShortFeminines::addSingular);
    }

    private ShortFeminines() {}

    /** Says whether the folded word at {@code chars[start, end)} is one of these nouns with an ending. */
    static boolean contains(char[] chars, int start, int end) {
        return FORMS.get(chars, start, end) != WordTable.ABSENT;
    }

    /** Writes the stem of such a form over it, from {@code chars[start]} on. */
    static void writeStem(char[] chars, int start) {
        chars[start + STEM - 1] = 'ه';
    }

    private static void addSingular(String word) {
        String stem = withoutTehMarbuta(word);
        DUALS.forEach(dual -> add(stem + "ت" + dual));
        PRONOUNS.forEach(pronoun -> add(stem + "ت" + pronoun));
    }

    private static void addPlural(String word) {
        String stem = withoutTehMarbuta(word);
        add(stem + "ات");
        PRONOUNS.forEach(pronoun -> add(stem + "ات" + pronoun));
    }

    private static String withoutTehMarbuta(String word) {
        return LetterFolding.fold(word).substring(0, STEM - 1);
    }

    private static void add(String form) {
        if (WholeWords.stemLength(form.toCharArray(), 0, form.length()) == WordTable.ABSENT) {
            FORMS.put(form, 0);
        }
    }
}
