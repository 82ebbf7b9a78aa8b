package org.fihrist.search;

import java.util.List;

/**
 * What a reader has typed so far, and how it is looked for.
 *
 * @param text as typed
 * @param words of it, folded; empty where it is but signs
 * @param nearly whether a letter or two may be others
 */
record Typed(String text, List<String> words, boolean nearly) {

    static Typed exactly(String text) {
        return new Typed(text, EntityNames.words(text), false);
    }

    /** The same text with errors. */
    Typed withErrors() {
        return new Typed(text, words, true);
    }

    /** Whether a label has these words, the last of which may go on. */
    boolean isIn(String label) {
        return EntityNames.begin(EntityNames.words(label), words);
    }
}
