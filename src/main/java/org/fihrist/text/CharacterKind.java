package org.fihrist.text;

/** The kinds of characters that {@link FoldedText} tells apart, as small numbers laid out for look-up. */
final class CharacterKind {

    static final byte ARABIC = 0;
    /** A letter of another script. */
    static final byte FOREIGN = 1;

    static final byte DIGIT = 2;
    /** A sign that folding drops: part of a word when inside one, nothing when outside. */
    static final byte MARK = 3;

    static final byte BLANK = 4;
    static final byte HYPHEN = 5;
    static final byte APOSTROPHE = 6;
    static final byte QUOTE = 7;
    static final byte DOT = 8;
    static final byte OTHER = 9;

    /** The kind of each character; surrogates are {@link #OTHER}: emoji, and no script that news is written in. */
    static final byte[] OF = new byte[0x10000];

    private static final String HYPHENS =
            "-_\u00B7\u05BE\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u2212\u2219\u22C5\u30FB";
    private static final String APOSTROPHES = "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032";
    private static final String QUOTES = "\"\u00AB\u00BB\u201A\u201C\u201D\u201E\u201F\u2033\u2039\u203A";
    /** Besides the space characters of Unicode: tab, zero width space, and the hash sign (see {@link Gap#BLANK}). */
    private static final String BLANKS = "\t#\u200B";

    static {
        for (int c = 0; c < OF.length; c++) {
            OF[c] = kindOf((char) c);
        }
        OF['.'] = DOT;
        fill(HYPHENS, HYPHEN);
        fill(APOSTROPHES, APOSTROPHE);
        fill(QUOTES, QUOTE);
        fill(BLANKS, BLANK);
    }

    private CharacterKind() {}

    static boolean startsWord(byte kind) {
        return kind <= DIGIT;
    }

    private static void fill(String characters, byte kind) {
        characters.chars().forEach(c -> OF[c] = kind);
    }

    private static byte kindOf(char c) {
        if (DroppedSign.is(c)) {
            return MARK;
        }
        if (Character.isLetter(c)) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? ARABIC : FOREIGN;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR ? BLANK : OTHER;
    }
}
