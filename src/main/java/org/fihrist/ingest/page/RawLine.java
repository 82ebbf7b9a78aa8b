package org.fihrist.ingest.page;

/**
 * A line of a page as it comes, with what is known of its place.
 *
 * @param text as written
 * @param place where it stands
 */
record RawLine(String text, Place place) {
    enum Place {
        /** Anywhere: the line rules decide. */
        PAGE,
        /** Above the article: may hold its headline and date, but no text of it. */
        ABOVE,
        /** The line is nothing but a link. */
        LINK
    }

    static RawLine of(String text) {
        return new RawLine(text, Place.PAGE);
    }
}
