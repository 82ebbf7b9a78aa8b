package org.fihrist.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A day of the Gregorian calendar that news may speak of: one that exists, from 1900 to 2100. */
final class CalendarDay {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private CalendarDay() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The day, or empty where the calendar has none such (31 February, month 13) or the year is out of range. */
    static Optional<LocalDate> of(int year, int month, int day) {
        if (!isYear(year) || month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.isValidDay(day) ? Optional.of(yearMonth.atDay(day)) : Optional.empty();
    }
}
