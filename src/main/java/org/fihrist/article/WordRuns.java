package org.fihrist.article;

import java.util.Arrays;
import org.fihrist.text.FoldedText;

/**
 * The runs of words that a text is compared by, as hashes: all pairs of neighbours.
 *
 * <p>Pairs tell edited copies from articles that share some paragraphs better than longer runs do: an edit touches fewer of them. A number
 * counts for more than a word, alone and among three words as well: reports made from a template, as on the weather or on prices, differ by
 * little else.
 */
final class WordRuns {

    private static final int PAIR = 2;
    private static final int LONGEST = 3;

    private final FoldedText text;
    private final long[] words;
    private long[] runs;
    private int size;

    private WordRuns(FoldedText text) {
        this.text = text;
        this.words = new long[text.size()];
        this.runs = new long[2 * words.length];
    }

    /** The hashes of a text's runs in their order, repeated ones too. */
    static long[] of(FoldedText text) {
        WordRuns runs = new WordRuns(text);
        runs.read();
        return Arrays.copyOf(runs.runs, runs.size);
    }

    private void read() {
        for (int w = 0; w < words.length; w++) {
            words[w] = hash(w);
        }
        for (int w = 0; w < words.length; w++) {
            for (int length = 1; length <= LONGEST && w + length <= words.length; length++) {
                if (length == PAIR || hasNumber(w, length)) {
                    add(w, length);
                }
            }
        }
    }

    private long hash(int w) {
        long hash = 0;
        for (int i = text.foldedStart(w); i < text.foldedEnd(w); i++) {
            hash = MinHash.mix(hash + text.chars()[i]);
        }
        return hash;
    }

    private boolean hasNumber(int from, int length) {
        for (int w = from; w < from + length; w++) {
            if (Character.isDigit(text.chars()[text.foldedStart(w)])) {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int length) {
        long hash = length;
        for (int w = from; w < from + length; w++) {
            hash = MinHash.mix(hash + words[w]);
        }
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
        }
        runs[size++] = hash;
    }
}
