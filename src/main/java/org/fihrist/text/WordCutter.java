package org.fihrist.text;

import java.util.Arrays;

/** The one pass over a text that finds its words and folds them: the working arrays behind a {@link FoldedText}. */
final class WordCutter {

    /** News Arabic has some six characters a word, blank included: arrays seldom have to grow. */
    private static final int CHARACTERS_A_WORD = 5;

    private static final int SPARE = 4;

    int size;
    int[] starts;
    int[] ends;
    Gap[] gaps;
    char[] chars;
    int[] foldedStarts;
    int[] origins;

    final char[] text;
    private int length;

    WordCutter(char[] text) {
        this.text = text;
        int words = text.length / CHARACTERS_A_WORD + SPARE;
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
            gaps[size - 1] = at < text.length ? GapReader.read(text, end, at, isInitial(size - 1)) : Gap.END;
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
        byte kind = CharacterKind.OF[text[start]];
        int end = start;
        for (int at = start; at < text.length; at++) {
            byte here = CharacterKind.OF[text[at]];
            if (here != kind && here != CharacterKind.MARK) {
                break;
            }
            append(at);
            if (here == kind || isVisible(text[at])) {
                end = at + 1;
            }
        }
        starts[size] = start;
        ends[size] = end;
        size++;
        foldedStarts[size] = length;
        return end;
    }

    private void append(int at) {
        ensureRoomForLetters();
        char plain = FoldingTable.PLAIN[text[at]];
        if (plain != FoldingTable.NOT_PLAIN) {
            origins[length] = at;
            chars[length] = plain;
            length++;
        } else {
            int before = length;
            length = LetterFolding.appendSpecial(text, at, text.length, chars, foldedStarts[size], length);
            Arrays.fill(origins, before, length, at);
        }
    }

    /** Says whether a mark shows on the page: joiners and direction marks at a word's end are left outside it. */
    private static boolean isVisible(char mark) {
        return Character.getType(mark) != Character.FORMAT;
    }

    /**
     * Says whether a word is a single letter whose dot abbreviates ("د. أحمد", "ج. ك. رولينغ") and ends no sentence. After
     * a number م and ه are the eras of a year, with which a sentence may well end ("عام 2025م.", "سنة 1446 هـ.").
     */
    private boolean isInitial(int w) {
        int from = foldedStarts[w];
        char letter = chars[from];
        if (foldedStarts[w + 1] - from != 1 || Character.isDigit(letter)) {
            return false;
        }
        boolean era = letter == 'م' || letter == 'ه';
        return !(era && w > 0 && gaps[w - 1] == Gap.BLANK && Character.isDigit(chars[from - 1]));
    }

    private void ensureRoomForLetters() {
        if (chars.length - length < LetterFolding.MAX_EXPANSION) {
            chars = Arrays.copyOf(chars, chars.length * 2);
            origins = Arrays.copyOf(origins, chars.length);
        }
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
}
