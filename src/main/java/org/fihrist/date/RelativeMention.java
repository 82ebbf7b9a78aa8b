package org.fihrist.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a text that name a day or a time by its distance: {@code قبل ثلاثة أيام}.
 *
 * @param start first character, in UTF-16 code units
 * @param end after the last character, in UTF-16 code units
 * @param time the distance
 * @param counted whether it is counted in units rather than named (أمس, اليوم)
 * @param weekday the weekday named after it (أمس الثلاثاء); empty where none is
 */
public record RelativeMention(int start, int end, RelativeTime time, boolean counted, Optional<DayOfWeek> weekday) {
    public RelativeMention {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(weekday, "weekday");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span of text: start " + start + ", end " + end);
        }
    }

    /** The day meant, seen from a moment; empty where the words leave it open, or name a weekday that it is not. */
    public Optional<LocalDate> before(Moment now) {
        return time.before(now).filter(day -> weekday.isEmpty() || weekday.get() == day.getDayOfWeek());
    }
}
