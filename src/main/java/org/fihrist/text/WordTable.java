package org.fihrist.text;

/** A fixed map from words to small numbers that is asked with a stretch of a character array, without allocating. */
final class WordTable {

    /** What {@link #get} answers for words that are not in the table. */
    static final int ABSENT = -1;

    private String[] words = new String[1024];
    private int[] values = new int[words.length];
    private int size;

    /** Adds a word, or replaces its value; not negative. */
    void put(String word, int value) {
        if (2 * size >= words.length) {
            grow();
        }
        int slot = slotOf(word.toCharArray(), 0, word.length());
        size += words[slot] == null ? 1 : 0;
        words[slot] = word;
        values[slot] = value;
    }

    /** Gives the value of the word at {@code chars[start, end)}, or {@link #ABSENT}. */
    int get(char[] chars, int start, int end) {
        int slot = slotOf(chars, start, end);
        return words[slot] == null ? ABSENT : values[slot];
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldValues = values;
        words = new String[2 * oldWords.length];
        values = new int[words.length];
        size = 0;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                put(oldWords[i], oldValues[i]);
            }
        }
    }

    /** Finds the slot that holds the word, or the free one where it would go. */
    private int slotOf(char[] chars, int start, int end) {
        int slot = hash(chars, start, end) >>> Integer.numberOfLeadingZeros(words.length - 1);
        while (words[slot] != null && !equal(words[slot], chars, start, end)) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    /** A hash whose upper bits are spread: the letters of a script are neighbours, and so would be their words. */
    private static int hash(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash * 0x9E3779B9;
    }

    private static boolean equal(String word, char[] chars, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
