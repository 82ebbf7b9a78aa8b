package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.LetterFolding;

/**
 * A word of a page's line, or a number: a run of letters or a run of digits.
 *
 * @param key the word folded for comparison with the furniture, as {@link LetterFolding} does
 * @param start first character in the line, in UTF-16 code units
 * @param end after the last character
 */
record Word(String key, int start, int end) {
    static List<Word> of(String line) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = runEnd(line, at);
            if (end > at) {
                words.add(new Word(key(line.substring(at, end)), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return List.copyOf(words);
    }

    boolean isNumber() {
        return !key.isEmpty() && Character.isDigit(key.charAt(0));
    }

    private static int runEnd(String line, int start) {
        boolean digits = Character.isDigit(line.charAt(start));
        int end = start;
        while (end < line.length() && isWordCharacter(line.charAt(end), end > start, digits)) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char character, boolean inside, boolean digits) {
        if (digits) {
            return Character.isDigit(character);
        }
        boolean mark = Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.FORMAT;
        return Character.isLetter(character) || (inside && mark);
    }

    /** Marks that folding keeps, of other scripts, are left out. */
    private static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        LetterFolding.fold(word)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> key.append((char) letter));
        return key.toString();
    }
}
