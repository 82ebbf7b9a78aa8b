package org.fihrist.text;

import java.util.List;

/** Endings that several steps of stemming know, folded. Source: the grammar. */
final class Endings {

    /** The pronouns that nouns take as possessors; my (ي) is that of the adjectives as well. */
    static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هن", "هما", "نا");

    /** Those of an adjective made from a noun, in every gender and number: رياضي, رياضية, رياضيون. */
    static final List<String> ADJECTIVE = List.of("ي", "يا", "يه", "يات", "يان", "يون", "يين", "يتان", "يتين");

    private Endings() {}

    /** Says whether the letters at {@code chars[start, end)} end in a text. */
    static boolean endsWith(char[] chars, int start, int end, String text) {
        int from = end - text.length();
        if (from < start) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (chars[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
