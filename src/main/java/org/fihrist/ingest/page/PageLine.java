package org.fihrist.ingest.page;

import java.util.Optional;
import org.fihrist.date.RelativeMention;
import org.fihrist.ingest.page.RawLine.Place;

/**
 * A line of a page with the date that it states.
 *
 * @param line the line
 * @param date what it says of the page's date; empty for most lines
 * @param ago how long ago the article appeared, where the line says nothing else ({@code منذ ساعتين}); empty for most
 * @param place where it stands
 * @param apart whether blank lines stand above it
 */
record PageLine(Line line, Optional<DateLine> date, Optional<RelativeMention> ago, Place place, boolean apart) {
    boolean isParagraph() {
        boolean dateOnly =
                date.filter(stated -> stated.kind() != DateLine.Kind.SENTENCE).isPresent();
        return line.isParagraph() && !dateOnly && place != Place.ABOVE;
    }

    boolean isHeadline() {
        return line.isHeadline()
                && ago.isEmpty()
                && date.filter(DateLine::isOnlyDate).isEmpty();
    }

    /** Whether it says when the article appeared, in full or by the distance. */
    boolean isDated() {
        return date.isPresent() || ago.isPresent();
    }

    /** A link that takes a whole line leads to another article. */
    boolean isLink() {
        return place == Place.LINK && !isParagraph();
    }

    boolean isAbove() {
        return place == Place.ABOVE;
    }
}
