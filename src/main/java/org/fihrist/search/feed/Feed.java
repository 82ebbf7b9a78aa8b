package org.fihrist.search.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The newest articles of a search, in whatever form.
 *
 * @param language of the title and of labels, as in BCP 47
 * @param self address of the feed, which is its id too
 * @param home page where the same search can be read
 * @param entries newest first
 */
public record Feed(String title, String language, URI self, URI home, List<FeedEntry> entries) {

    /** Who makes the feed. */
    static final String AUTHOR = "Fihrist";

    /** When the newest entry was published; the beginning of 1970 where there is none, since a feed must say something. */
    Instant updated() {
        return entries.stream()
                .map(entry -> entry.published().toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
