package org.fihrist.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, taken apart: words, quotes and exclusions, with their places in q.
 *
 * @param clauses in the order typed
 */
record QueryText(List<Clause> clauses) {

    /**
     * A part of the query.
     *
     * @param text without quotes and hyphen
     * @param start first character of the text in q
     * @param exact whether it stood in quotes
     * @param excluded whether a hyphen stood before it
     */
    record Clause(String text, int start, boolean exact, boolean excluded) {

        int end() {
            return start + text.length();
        }
    }

    // Hyphens, dots, apostrophes, hash tags: the index's analyzer decides what they join.
    private static final String INSIDE = "-._'’#@ـ";
    private static final String QUOTES = "\"«»“”„";

    /** Takes any text apart; a quote that never closes ends with the text. */
    static QueryText parse(String q) {
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        while (at < q.length()) {
            char c = q.charAt(at);
            if (isSeparator(c) && !isQuote(c) && !isExclusion(q, at)) {
                at++;
                continue;
            }
            boolean excluded = isExclusion(q, at);
            int start = excluded ? at + 1 : at;
            boolean exact = isQuote(q.charAt(start));
            int from = exact ? start + 1 : start;
            int end = exact ? endOfQuote(q, from) : endOfWord(q, from);
            // A dash or a question mark by itself asks for nothing.
            if (q.substring(from, end).chars().anyMatch(Character::isLetterOrDigit)) {
                clauses.add(new Clause(q.substring(from, end), from, exact, excluded));
            }
            at = exact ? end + 1 : end;
        }
        return new QueryText(List.copyOf(clauses));
    }

    List<Clause> included() {
        return clauses.stream().filter(clause -> !clause.excluded()).toList();
    }

    List<Clause> excluded() {
        return clauses.stream().filter(Clause::excluded).toList();
    }

    /** A hyphen excludes at the beginning of a word only: ما-بعد is one word. */
    private static boolean isExclusion(String q, int at) {
        return q.charAt(at) == '-'
                && at + 1 < q.length()
                && !Character.isWhitespace(q.charAt(at + 1))
                && q.charAt(at + 1) != '-';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static int endOfQuote(String q, int from) {
        int end = from;
        while (end < q.length() && !isQuote(q.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String q, int from) {
        int end = from;
        while (end < q.length() && !isSeparator(q.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What ends a word: everything but letters, digits, their marks, and signs that stand inside words. */
    private static boolean isSeparator(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE -> false;
            default -> !Character.isLetterOrDigit(c) && INSIDE.indexOf(c) < 0;
        };
    }
}
