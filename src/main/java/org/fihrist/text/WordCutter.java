package org.fihrist.text;

import java.util.Arrays;

/** The one pass over a text that finds its words and folds them: the working arrays behind a {@link FoldedText}. */
final class WordCutter {

    private final char[] text;

    int size;
    int[] starts;
    int[] ends;
    Gap[] gaps;
    int[] foldedStarts;
    char[] chars;
    int[] origins;

    private int length;

    WordCutter(char[] text) {
        this.text = text;
        // News Arabic has some six characters a word, blank included.
        int words = text.length / 5 + 4;
        starts = new int[words];
        ends = new int[words];
        gaps = new Gap[words];
        foldedStarts = new int[words + 1];
        chars = new char[text.length + LetterFolding.MAX_EXPANSION];
        origins = new int[chars.length];
    }

    void cut() {
        int at = nextWord(0);
        while (at < text.length) {
            int end = word(at);
            at = nextWord(end);
            gaps[size - 1] = at < text.length ? gap(end, at) : Gap.END;
        }
    }

    private int nextWord(int from) {
        int at = from;
        while (at < text.length && !CharacterKind.startsWord(CharacterKind.OF[text[at]])) {
            at++;
        }
        return at;
    }

    /** Takes in the word that begins at {@code start} and returns where it ends. */
    private int word(int start) {
        ensureRoomForWord();
        int from = length;
        byte kind = CharacterKind.OF[text[start]];
        int at = start;
        int end = start;
        for (; at < text.length; at++) {
            byte here = CharacterKind.OF[text[at]];
            if (here != kind && here != CharacterKind.MARK) {
                break;
            }
            append(at, from);
            if (here == kind || isWritten(text[at])) {
                end = at + 1;
            }
        }
        starts[size] = start;
        ends[size] = end;
        size++;
        foldedStarts[size] = length;
        return end;
    }

    private void append(int at, int from) {
        char plain = FoldingTable.PLAIN[text[at]];
        if (chars.length - length < LetterFolding.MAX_EXPANSION) {
            chars = Arrays.copyOf(chars, chars.length * 2);
            origins = Arrays.copyOf(origins, chars.length);
        }
        if (plain != FoldingTable.NOT_PLAIN) {
            origins[length] = at;
            chars[length++] = plain;
        } else {
            int before = length;
            length = LetterFolding.appendSpecial(text, at, text.length, chars, from, length);
            Arrays.fill(origins, before, length, at);
        }
    }

    /** Says whether a mark shows on the page: joiners and direction marks at a word's end are left outside it. */
    private static boolean isWritten(char mark) {
        return Character.getType(mark) != Character.FORMAT;
    }

    private void ensureRoomForWord() {
        if (size == starts.length) {
            int room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            gaps = Arrays.copyOf(gaps, room);
            foldedStarts = Arrays.copyOf(foldedStarts, room + 1);
        }
    }

    private Gap gap(int from, int to) {
        int blanks = 0;
        int hyphens = 0;
        int apostrophes = 0;
        int quotes = 0;
        int dots = 0;
        for (int i = from; i < to; i++) {
            switch (CharacterKind.OF[text[i]]) {
                case CharacterKind.MARK -> {}
                case CharacterKind.BLANK -> blanks++;
                case CharacterKind.HYPHEN -> hyphens++;
                case CharacterKind.APOSTROPHE -> apostrophes++;
                case CharacterKind.QUOTE -> quotes++;
                case CharacterKind.DOT -> dots++;
                default -> {
                    return Gap.BREAK;
                }
            }
        }
        if (dots > 0) {
            return dots == 1 && hyphens + apostrophes + quotes == 0 && isInitial() ? Gap.HYPHEN : Gap.BREAK;
        }
        if (hyphens > 0) {
            return hyphens == 1 && apostrophes + quotes == 0 ? Gap.HYPHEN : Gap.BREAK;
        }
        if (quotes + apostrophes > 0) {
            return quotes == 0 && apostrophes == 1 && blanks == 0 ? Gap.HYPHEN : Gap.QUOTE;
        }
        return Gap.BLANK;
    }

    /**
     * Says whether the last word is a single letter and no unit of a number: a sentence ends in one only after a year
     * ("2025م.", "1446 هـ."), elsewhere the dot abbreviates ("د. أحمد", "ج. ك. رولينغ").
     */
    private boolean isInitial() {
        int w = size - 1;
        boolean letter = foldedStarts[w + 1] - foldedStarts[w] == 1 && !Character.isDigit(chars[foldedStarts[w]]);
        boolean afterNumber = w > 0 && gaps[w - 1] == Gap.BLANK && Character.isDigit(chars[foldedStarts[w] - 1]);
        return letter && !afterNumber;
    }
}
