package org.fihrist.ingest.page;

import java.util.Optional;

/**
 * A line of a page with the date that it states.
 *
 * @param line the line
 * @param date what it says of the page's date; empty for most lines
 */
record PageLine(Line line, Optional<DateLine> date) {
    boolean isParagraph() {
        boolean dateOnly =
                date.filter(stated -> stated.kind() != DateLine.Kind.SENTENCE).isPresent();
        return line.isParagraph() && !dateOnly;
    }

    boolean isHeadline() {
        return line.isHeadline() && date.filter(DateLine::isOnlyDate).isEmpty();
    }

    boolean states(DateLine.Kind kind) {
        return date.filter(stated -> stated.kind() == kind).isPresent();
    }
}
