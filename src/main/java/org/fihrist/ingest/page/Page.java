package org.fihrist.ingest.page;

import java.util.Objects;
import java.util.Optional;

/**
 * What a news page says, its furniture left out.
 *
 * @param title the headline without the site's name, or null where the page has none
 * @param body the paragraphs, separated by a line feed; empty where the page has none
 * @param published when the page says it was published, or null where it does not: an ISO-8601 date
 *     ({@code 2025-08-13}), or date and time with offset where an HTML page states them
 */
public record Page(String title, String body, String published) {
    public Page {
        Objects.requireNonNull(body, "body");
    }

    static Page of(Optional<String> title, String body, Optional<String> published) {
        return new Page(title.orElse(null), body, published.orElse(null));
    }
}
