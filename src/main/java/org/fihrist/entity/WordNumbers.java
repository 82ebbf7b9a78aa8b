package org.fihrist.entity;

import java.util.Arrays;
import java.util.Map;

/** Numbers of known words, looked up by characters inside a larger array: the tagger asks for every word it reads. */
final class WordNumbers {

    /** The number of a word that no form contains. */
    static final int UNKNOWN = -1;

    private final int[] slots;
    private final char[][] words;
    private final int[] numbers;

    WordNumbers(Map<String, Integer> known) {
        slots = new int[Integer.highestOneBit(Math.max(8, known.size() * 4))];
        Arrays.fill(slots, UNKNOWN);
        words = new char[known.size()][];
        numbers = new int[known.size()];
        int i = 0;
        for (var entry : known.entrySet()) {
            words[i] = entry.getKey().toCharArray();
            numbers[i] = entry.getValue();
            slots[freeSlot(words[i])] = i;
            i++;
        }
    }

    /** The number of the folded word at {@code [start, end)}, or {@link #UNKNOWN}. */
    int number(char[] chars, int start, int end) {
        for (int slot = slot(hash(chars, start, end)); slots[slot] != UNKNOWN; slot = next(slot)) {
            if (Arrays.equals(words[slots[slot]], 0, words[slots[slot]].length, chars, start, end)) {
                return numbers[slots[slot]];
            }
        }
        return UNKNOWN;
    }

    private int freeSlot(char[] word) {
        int slot = slot(hash(word, 0, word.length));
        while (slots[slot] != UNKNOWN) {
            slot = next(slot);
        }
        return slot;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private static int hash(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }
}
