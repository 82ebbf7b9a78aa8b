package org.fihrist.search;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param from first day
 * @param to last day, not before the first
 */
record DayRange(LocalDate from, LocalDate to) {

    /** The first day that dates in four digits have. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** So many days before these, as far as there are such days. */
    DayRange before(int days) {
        LocalDate first = from.minusDays(days);
        LocalDate last = from.minusDays(1);
        return new DayRange(first.isBefore(FIRST) ? FIRST : first, last.isBefore(FIRST) ? FIRST : last);
    }
}
