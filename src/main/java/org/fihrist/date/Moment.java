package org.fihrist.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/**
 * A day, and as much of the time in it as a text states.
 *
 * @param day the day, in the zone of the one who states it
 * @param time the time of that day; empty where none is stated
 * @param offset the zone's distance from UTC then; empty where no zone is stated, whatever the reader might suppose
 */
public record Moment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    public Moment {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(offset, "offset");
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, Optional.empty(), Optional.empty());
    }

    /** ISO-8601: date and time where the zone is known too, else the date, as a time without zone is none. */
    public String text() {
        return time.flatMap(at -> offset.map(zone -> OffsetDateTime.of(day, at, zone)))
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElseGet(day::toString);
    }
}
