package org.fihrist.text;

import java.util.Arrays;

/**
 * A text cut into words, each folded once by {@link LetterFolding}.
 *
 * <p>A word is a run of letters of one kind (Arabic, or of other scripts) or of digits, with the marks, tatweel and
 * joiners inside it: 2025م is two words, قمةG20 three. Every other character separates words, also '_' and
 * '#'. All offsets count UTF-16 code units, ends exclusive; words count from 0. One pass over the text, no object a word.
 */
public final class FoldedText {

    private final char[] text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final Gap[] gaps;
    private final char[] chars;
    private final int[] foldedStarts;
    private final int[] origins;

    FoldedText(WordCutter words) {
        text = words.text;
        size = words.size;
        starts = words.starts;
        ends = words.ends;
        gaps = words.gaps;
        chars = words.chars;
        foldedStarts = words.foldedStarts;
        origins = words.origins;
    }

    /** Cuts and folds a text of any length. */
    public static FoldedText of(CharSequence text) {
        WordCutter words = new WordCutter(text.toString().toCharArray());
        words.cut();
        return new FoldedText(words);
    }

    /** The number of words. */
    public int size() {
        return size;
    }

    /** Where word {@code w} begins in the original text. */
    public int start(int w) {
        return starts[w];
    }

    /** Where word {@code w} ends in the original text, vowel marks and tatweel after its last letter included. */
    public int end(int w) {
        return ends[w];
    }

    /**
     * The folded letters of all words, one word after another without separators; the array may be longer than they are
     * and must not be written to.
     */
    public char[] chars() {
        return chars;
    }

    /** Where word {@code w} begins in {@link #chars()}. */
    public int foldedStart(int w) {
        return foldedStarts[w];
    }

    /** Where word {@code w} ends in {@link #chars()}. */
    public int foldedEnd(int w) {
        return foldedStarts[w + 1];
    }

    /** The folded form of word {@code w}, never empty. */
    public String folded(int w) {
        return new String(chars, foldedStarts[w], foldedStarts[w + 1] - foldedStarts[w]);
    }

    /**
     * Where in the original text the folded character of word {@code w} with index {@code foldedIndex} begins; the
     * length of the folded word gives the word's end. Marks belong to the letter before them, so cutting a proclitic of
     * n letters off a vowelled word at {@code originalOffset(w, n)} takes its vowel marks along.
     */
    public int originalOffset(int w, int foldedIndex) {
        if (foldedIndex == 0) {
            // Also where the first letter folds to nothing.
            return starts[w];
        }
        int at = foldedStarts[w] + foldedIndex;
        return at < foldedStarts[w + 1] ? origins[at] : ends[w];
    }

    /** Word {@code w} as the text has it, with its marks, from the folded character with index {@code foldedIndex} on. */
    public String written(int w, int foldedIndex) {
        int start = originalOffset(w, foldedIndex);
        return new String(text, start, ends[w] - start);
    }

    /** What stands between word {@code w} and the next. */
    public Gap gap(int w) {
        return gaps[w];
    }

    @Override
    public String toString() {
        String[] words = new String[size];
        Arrays.setAll(words, this::folded);
        return String.join(" ", words);
    }
}
