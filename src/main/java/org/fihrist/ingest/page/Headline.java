package org.fihrist.ingest.page;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The headline of a page.
 *
 * @param text without the site's name; empty where the page has none
 * @param line the index of the line that holds it; empty where none does
 */
record Headline(Optional<String> text, OptionalInt line) {
    static final Headline NONE = new Headline(Optional.empty(), OptionalInt.empty());

    /** The folded words, for finding the headline again; empty where there is none. */
    String key() {
        return text.map(headline -> Line.of(headline).key()).orElse("");
    }
}
