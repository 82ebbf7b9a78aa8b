package org.fihrist.date;

/**
 * A piece of a text in which dates are sought.
 *
 * @param kind what it is
 * @param start first character, in UTF-16 code units
 * @param end after the last character, in UTF-16 code units
 * @param spaced whether blanks stand before it
 */
record DateToken(Kind kind, int start, int end, boolean spaced) {
    enum Kind {
        /** A run of decimal digits of any script. */
        NUMBER,
        /** A run of letters with their marks. */
        WORD,
        /** Any other single character; a line break too, so that no date runs over one. */
        SIGN,
        /** What follows the last piece of a text. */
        NONE
    }

    int length() {
        return end - start;
    }
}
