package org.fihrist.ingest.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a page's line, or a number: a run of letters or a run of digits.
 *
 * @param key the word folded for comparison with the furniture: hamza, alef, final ya, ta marbuta, marks, tatweel,
 *     Persian letters, case and the script of digits do not count
 * @param start first character in the line, in UTF-16 code units
 * @param end after the last character
 */
record Word(String key, int start, int end) {
    /** Longer runs of letters are no words; normalising them could cost more than linear time. */
    private static final int LONGEST = 48;

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

    private static String key(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        StringBuilder key = new StringBuilder(word.length());
        for (char letter : Normalizer.normalize(word, Normalizer.Form.NFKD).toCharArray()) {
            if (Character.isLetterOrDigit(letter) && letter != 'ـ') {
                key.append(plain(letter));
            }
        }
        return key.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default ->
                Character.isDigit(letter) ? (char) ('0' + Character.digit(letter, 10)) : Character.toLowerCase(letter);
        };
    }
}
