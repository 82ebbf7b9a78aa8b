package org.fihrist.entity;

import java.util.Arrays;
import java.util.Map;

/** An immutable map from long to int without boxing, for the edges of the trie. */
final class LongIntTable {

    private static final long FREE = -1;

    private final long[] keys;
    private final int[] values;
    private final int absent;

    /** Keys must not be negative. */
    LongIntTable(Map<Long, Integer> entries, int absent) {
        this.absent = absent;
        keys = new long[Integer.highestOneBit(Math.max(8, entries.size() * 4))];
        values = new int[keys.length];
        Arrays.fill(keys, FREE);
        entries.forEach((key, value) -> {
            int slot = slot(key);
            while (keys[slot] != FREE) {
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = key;
            values[slot] = value;
        });
    }

    /** The value of a key, or the value that stands for absence. */
    int get(long key) {
        for (int slot = slot(key); keys[slot] != FREE; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return absent;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (keys.length - 1);
    }
}
