package org.fihrist.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a page as it comes, with what is known of its place.
 *
 * @param text as written
 * @param place where it stands
 * @param apart whether blank lines stand above it; true in HTML, where every block stands apart
 */
record RawLine(String text, Place place, boolean apart) {
    enum Place {
        /** Anywhere: the line rules decide. */
        PAGE,
        /** Above the article: may hold its headline and date, but no text of it. */
        ABOVE,
        /** The line is nothing but a link. */
        LINK
    }

    static RawLine of(String text) {
        return new RawLine(text, Place.PAGE, true);
    }

    /** The lines of a text, blank ones told by the lines below them. */
    static List<RawLine> linesOf(Stream<String> texts) {
        List<RawLine> lines = new ArrayList<>();
        boolean apart = true;
        for (String text : (Iterable<String>) texts::iterator) {
            if (!text.isBlank()) {
                lines.add(new RawLine(text, Place.PAGE, apart));
            }
            apart = text.isBlank();
        }
        return lines;
    }
}
