package org.fihrist.text;

import java.util.Arrays;
import java.util.Map;

/** Numbers of known words, looked up by characters inside a larger array: taggers ask for every word they read. Immutable. */
public final class WordNumbers {

    /** The number of a word that is not known. */
    public static final int UNKNOWN = -1;

    /**
     * Of each word its hash, where its letters begin, how many they are and its number, side by side: what one look-up reads is near each
     * other.
     */
    private static final int HASH = 0;

    private static final int START = 1;
    private static final int LENGTH = 2;
    private static final int NUMBER = 3;
    private static final int FIELDS = 4;

    private static final int FREE = -1;

    private final int[] slots;
    private final int mask;
    private final char[] letters;

    /**
     * Takes the words in.
     *
     * @param known numbers by words, none below 0
     */
    public WordNumbers(Map<String, Integer> known) {
        int size = Integer.highestOneBit(Math.max(8, known.size() * 4));
        mask = size - 1;
        slots = new int[size * FIELDS];
        Arrays.fill(slots, FREE);
        letters = new char[known.keySet().stream().mapToInt(String::length).sum()];
        int end = 0;
        for (var entry : known.entrySet()) {
            String word = entry.getKey();
            word.getChars(0, word.length(), letters, end);
            add(end, word.length(), entry.getValue());
            end += word.length();
        }
    }

    private void add(int start, int length, int number) {
        int hash = hash(letters, start, start + length);
        int slot = slot(hash);
        while (slots[slot + NUMBER] != FREE) {
            slot = next(slot);
        }
        slots[slot + HASH] = hash;
        slots[slot + START] = start;
        slots[slot + LENGTH] = length;
        slots[slot + NUMBER] = number;
    }

    /** The number of the word at {@code [start, end)}, or {@link #UNKNOWN}. */
    public int number(char[] chars, int start, int end) {
        int hash = hash(chars, start, end);
        for (int slot = slot(hash); slots[slot + NUMBER] != FREE; slot = next(slot)) {
            int first = slots[slot + START];
            if (slots[slot + HASH] == hash
                    && Arrays.equals(letters, first, first + slots[slot + LENGTH], chars, start, end)) {
                return slots[slot + NUMBER];
            }
        }
        return UNKNOWN;
    }

    private int slot(int hash) {
        return ((hash ^ hash >>> 15) & mask) * FIELDS;
    }

    private int next(int slot) {
        return (slot + FIELDS) & (slots.length - 1);
    }

    private static int hash(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }
}
