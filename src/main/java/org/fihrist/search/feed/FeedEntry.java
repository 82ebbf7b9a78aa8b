package org.fihrist.search.feed;

import jakarta.annotation.Nullable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An article of a feed. All texts are plain.
 *
 * @param id the same wherever the service runs
 * @param link where people read the article
 * @param summary the beginning of the text; empty where there is none
 * @param author who published it
 * @param tags people and countries
 */
public record FeedEntry(
        URI id,
        String title,
        URI link,
        OffsetDateTime published,
        String summary,
        @Nullable String author,
        List<FeedTag> tags) {

    /** Language of the articles. */
    static final String LANGUAGE = "ar";
}
