package org.fihrist.article;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The smallest of a set of hashes under each of many random orders (A. Broder, "On the resemblance and containment of documents", 1997).
 *
 * <p>Under one order two sets have the same smallest element as often as they overlap, in parts of their union: the part of equal values
 * estimates the overlap. Lucene's MinHashFilter hashes the text of each run anew for each order, or, with one order in buckets, has too few
 * runs in a short article to fill them.
 */
final class MinHash {

    private final long[] masks;
    private final long[] factors;

    /** Chooses orders, the same ones each time: their values are stored. */
    MinHash(int orders) {
        SplittableRandom random = new SplittableRandom(1997);
        masks = random.longs(orders).toArray();
        // Odd, so that different hashes stay different.
        factors = random.longs(orders).map(factor -> factor | 1).toArray();
    }

    /** The smallest of at least one hash under each order. */
    long[] smallest(long[] hashes) {
        long[] smallest = new long[masks.length];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long hash : hashes) {
            for (int i = 0; i < smallest.length; i++) {
                smallest[i] = Math.min(smallest[i], (hash ^ masks[i]) * factors[i]);
            }
        }
        return smallest;
    }

    /** Spreads the bits of a number over all of it (the finaliser of MurmurHash3, by A. Appleby, public domain). */
    static long mix(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
