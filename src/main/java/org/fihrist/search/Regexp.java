package org.fihrist.search;

/** Lucene's regular expressions. */
final class Regexp {

    private Regexp() {}

    /** An expression in which every character stands for itself. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                quoted.append('\\');
            }
            quoted.appendCodePoint(c);
        });
        return quoted.toString();
    }
}
