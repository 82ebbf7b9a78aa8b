package org.fihrist.ingest.page;

import java.util.List;
import org.fihrist.date.Moment;

/**
 * A line of a page that states a date of the page, or may.
 *
 * @param kind how it states it
 * @param moment the day, and the time where it is stated
 * @param rest the words beside date, counters and labels: author, town, or a headline
 */
record DateLine(Kind kind, Moment moment, List<String> rest) {
    enum Kind {
        /** Says that the article was published then. */
        PUBLISHED,
        /** Has nothing but the date and counters. */
        PLAIN,
        /** Has some words beside, set apart by a sign: {@code القاهرة | أحمد سالم | 13 أغسطس 2025}. */
        SIGNED,
        /** Has some words beside without a sign between: an author, or a headline that names a day. */
        LOOSE,
        /** Says that the article was changed then. */
        UPDATED,
        /** A sentence of the article that begins by saying when it was published. */
        SENTENCE
    }

    /** Whether the line says nothing else, so that it is no part of the article wherever it stands. */
    boolean isOnlyDate() {
        return rest.isEmpty();
    }
}
