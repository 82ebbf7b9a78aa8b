package org.fihrist.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.fihrist.text.LetterFolding;

/**
 * A text cut into numbers, words and signs, for reading dates. Blanks separate; invisible format characters, such as
 * the right-to-left marks that word processors put between a date's numbers, do not count.
 */
final class DateTokens {
    private static final int LONGEST_NAME = 32;
    private static final DateToken NONE = new DateToken(DateToken.Kind.NONE, 0, 0, false);

    private final CharSequence text;
    private final List<DateToken> tokens = new ArrayList<>();

    DateTokens(CharSequence text) {
        this.text = text;
        boolean spaced = false;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (isBlank(first)) {
                spaced = true;
                at++;
            } else if (Character.getType(first) == Character.FORMAT) {
                at++;
            } else {
                DateToken token = token(at, spaced);
                tokens.add(token);
                spaced = false;
                at = token.end();
            }
        }
    }

    int size() {
        return tokens.size();
    }

    /** The piece at this index, or one of kind NONE before the first and after the last. */
    DateToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    boolean isNumber(int index) {
        return at(index).kind() == DateToken.Kind.NUMBER;
    }

    /** Whether the piece is a sign, and one of these. */
    boolean isSign(int index, String signs) {
        return at(index).kind() == DateToken.Kind.SIGN && signs.indexOf(sign(index)) >= 0;
    }

    /** A word folded; empty where the piece is none, or longer than names are. */
    String folded(int index) {
        if (at(index).kind() != DateToken.Kind.WORD || at(index).length() > LONGEST_NAME) {
            return "";
        }
        return LetterFolding.fold(text(index, index));
    }

    /** Whether the piece is this word. */
    boolean isWord(int index, String word) {
        return at(index).kind() == DateToken.Kind.WORD && word.contentEquals(text(index, index));
    }

    /** Whether no blanks stand before any of these pieces. */
    boolean isTight(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (at(i).spaced()) {
                return false;
            }
        }
        return true;
    }

    /** The sign at this index, all dashes made one; only for pieces of that kind. */
    char sign(int index) {
        char sign = text.charAt(at(index).start());
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212' ? '-' : sign;
    }

    /** The characters from one piece to another, both included; empty unless both are there. */
    CharSequence text(int from, int to) {
        boolean there = from >= 0 && from <= to && to < tokens.size();
        return there ? text.subSequence(at(from).start(), at(to).end()) : "";
    }

    /** The value of the first digits of a number. */
    int leading(int index, int digits) {
        int value = 0;
        int start = at(index).start();
        for (int i = start; i < start + Math.min(digits, at(index).length()); i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    private DateToken token(int start, boolean spaced) {
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            return new DateToken(DateToken.Kind.NUMBER, start, runEnd(start, Character::isDigit), spaced);
        }
        if (Character.isLetter(first)) {
            return new DateToken(DateToken.Kind.WORD, start, runEnd(start, DateTokens::isLetterOrMark), spaced);
        }
        return new DateToken(DateToken.Kind.SIGN, start, start + 1, spaced);
    }

    private int runEnd(int start, IntPredicate belongs) {
        int end = start + 1;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char character) {
        return character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private static boolean isLetterOrMark(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
