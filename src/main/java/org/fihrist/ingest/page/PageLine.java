package org.fihrist.ingest.page;

import java.util.Optional;
import org.fihrist.ingest.page.RawLine.Place;

/**
 * A line of a page with the date that it states.
 *
 * @param line the line
 * @param date what it says of the page's date; empty for most lines
 * @param place where it stands
 * @param apart whether blank lines stand above it
 */
record PageLine(Line line, Optional<DateLine> date, Place place, boolean apart) {
    boolean isParagraph() {
        boolean dateOnly =
                date.filter(stated -> stated.kind() != DateLine.Kind.SENTENCE).isPresent();
        return line.isParagraph() && !dateOnly && place != Place.ABOVE;
    }

    boolean isHeadline() {
        return line.isHeadline() && date.filter(DateLine::isOnlyDate).isEmpty();
    }

    /** A link that takes a whole line leads to another article. */
    boolean isLink() {
        return place == Place.LINK && !isParagraph();
    }

    boolean isAbove() {
        return place == Place.ABOVE;
    }
}
