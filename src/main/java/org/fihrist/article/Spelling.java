package org.fihrist.article;

/**
 * A way in which articles write an entity. As a term of the index it carries the entity's id, because the index knows of the spellings of
 * an article, not whose they are.
 *
 * @param id of the entity
 * @param text as written, see {@link org.fihrist.text.DisplayForm}
 */
public record Spelling(String id, String text) {

    // In no id: those are words with hyphens.
    private static final char SEPARATOR = '/';

    /** What the terms of all spellings of an entity begin with. */
    public static String prefix(String id) {
        return id + SEPARATOR;
    }

    /** Reads a {@link #term}. */
    public static Spelling of(String term) {
        int at = term.indexOf(SEPARATOR);
        return new Spelling(term.substring(0, at), term.substring(at + 1));
    }

    /** The term in the index. */
    public String term() {
        return prefix(id) + text;
    }
}
