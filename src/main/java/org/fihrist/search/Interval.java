package org.fihrist.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The spans of a calendar that a timeline counts by. */
public enum Interval {
    DAY(ChronoUnit.DAYS, day -> day),
    /** Of ISO 8601: from Monday to Sunday. */
    WEEK(ChronoUnit.WEEKS, TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
    MONTH(ChronoUnit.MONTHS, TemporalAdjusters.firstDayOfMonth());

    private final ChronoUnit unit;
    private final TemporalAdjuster start;

    Interval(ChronoUnit unit, TemporalAdjuster start) {
        this.unit = unit;
        this.start = start;
    }

    /** The name in parameters, answers and Elasticsearch; public, so that the API's description can be read off it. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Interval of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Interval::label).toList();
    }

    /** First day of the span that a day lies in. */
    LocalDate start(LocalDate day) {
        return day.with(start);
    }

    /** First day of the span behind the one that begins with a day. */
    LocalDate next(LocalDate first) {
        return first.plus(1, unit);
    }

    /** Last day of the span that begins with a day. */
    LocalDate last(LocalDate first) {
        return next(first).minusDays(1);
    }

    /** The number of spans from that of one day to that of another. */
    long count(LocalDate first, LocalDate last) {
        return unit.between(start(first), start(last)) + 1;
    }
}
