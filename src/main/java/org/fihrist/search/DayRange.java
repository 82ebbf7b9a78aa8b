package org.fihrist.search;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param from first day
 * @param to last day, not before the first
 */
record DayRange(LocalDate from, LocalDate to) {

    /** So many days before these. */
    DayRange before(int days) {
        return new DayRange(from.minusDays(days), from.minusDays(1));
    }
}
