package org.fihrist.date;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A complete calendar date written in a text: {@code 13 أغسطس 2025}. The name of the weekday, a time of day and the
 * abbreviation م after the year are not part of it; the abbreviation هـ, which may be all that tells the calendar, is.
 *
 * @param start first character, in UTF-16 code units
 * @param end after the last character, in UTF-16 code units
 * @param date the day meant, by the Gregorian calendar
 * @param kind how it is written
 */
public record DateMention(int start, int end, LocalDate date, DateKind kind) {
    public DateMention {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span of text: start " + start + ", end " + end);
        }
    }
}
