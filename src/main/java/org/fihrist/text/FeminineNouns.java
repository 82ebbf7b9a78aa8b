package org.fihrist.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Feminine nouns that keep their teh marbuta in the stem, because what stays without it is another word (زيادة and the name
 * زياد, رياضة and الرياض) or too little of one (مئتان and ميت, لغتها and what begins with ل).
 *
 * <p>Forms that {@link WholeWords} reads otherwise are left to it: صلاته belongs to صلاة. Source: our own list of frequent
 * words of Arabic news; the endings are those of the grammar.
 */
final class FeminineNouns {

    /** Without pronouns, which would be read into verbs and other nouns: جمعتهم, نصرته, ميتة. */
    private static final List<String> ALONE = List.of("جمعة", "نصرة", "مئة");

    /** With another plural (خطط, سنوات) or none; قوات are forces and have become another word than قوة. */
    private static final List<String> WITHOUT_PLURAL = List.of(
            "قوة", "سنة", "مدة", "ثقة", "خطة", "حصة", "جثة", "قصة", "قمة", "شقة", "شدة", "رئة", "حدة", "دقة", "سعة",
            "ضفة", "سلامة", "قائمة", "دقيقة", "عاصمة", "منطقة");

    private static final List<String> WITH_PLURAL = List.of(
            "مرة", "جهة", "كرة", "لغة", "نية", "صلة", "صفة", "هزة", "زيادة", "مقابلة", "مقاطعة", "رابطة", "عربة");

    /** With the adjectives in ي, which mean the noun as well. */
    private static final List<String> WITH_ADJECTIVE = List.of("رياضة", "جامعة", "صحة");

    private static final List<String> DUALS = List.of("تان", "تين", "تي");
    private static final List<String> SINGULAR =
            Endings.PRONOUNS.stream().map("ت"::concat).toList();
    private static final List<String> PLURAL = Stream.concat(
                    Stream.of("ات"), Endings.PRONOUNS.stream().map("ات"::concat))
            .toList();

    /** The folded forms, each with the length of its stem. */
    private static final WordTable FORMS = new WordTable();

    static {
        for (List<String> words : List.of(ALONE, WITHOUT_PLURAL, WITH_PLURAL, WITH_ADJECTIVE)) {
            words.forEach(word -> add(word, List.of("ه")));
            words.forEach(word -> add(word, DUALS));
        }
        add("مئة", List.of("ات"));
        for (List<String> words : List.of(WITHOUT_PLURAL, WITH_PLURAL, WITH_ADJECTIVE)) {
            words.forEach(word -> add(word, SINGULAR));
        }
        WITH_PLURAL.forEach(word -> add(word, PLURAL));
        WITH_ADJECTIVE.forEach(word -> add(word, PLURAL));
        WITH_ADJECTIVE.forEach(word -> add(word, Endings.ADJECTIVE));
    }

    private FeminineNouns() {}

    /** Says whether the folded word at {@code chars[start, end)} is one of these nouns, with or without an ending. */
    static boolean contains(char[] chars, int start, int end) {
        return FORMS.get(chars, start, end) != WordTable.ABSENT;
    }

    /**
     * Writes the stem of such a word over it, from {@code chars[start]} on.
     *
     * @return where the stem ends
     */
    static int writeStem(char[] chars, int start, int end) {
        int stemEnd = start + FORMS.get(chars, start, end);
        chars[stemEnd - 1] = 'ه';
        return stemEnd;
    }

    private static void add(String word, List<String> endings) {
        String folded = LetterFolding.fold(word);
        for (String ending : endings) {
            String form = folded.substring(0, folded.length() - 1) + ending;
            if (WholeWords.stemLength(form.toCharArray(), 0, form.length()) == WordTable.ABSENT) {
                FORMS.put(form, folded.length());
            }
        }
    }
}
