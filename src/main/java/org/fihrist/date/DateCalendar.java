package org.fihrist.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A calendar that dates are written by: what its months are called, and which days it has. */
interface DateCalendar {
    DateKind kind();

    /** How many words the longest name has that begins with this word, folded; 0 where there is none. */
    int mostWords(String first);

    /** The number of the month of this name, from 1; empty where the calendar has none such. */
    OptionalInt month(CharSequence name);

    /** The year that two digits stand for. */
    int fullYear(int lastDigits);

    /** The day, or empty where the calendar has none such or news does not speak of its year. */
    Optional<LocalDate> day(int year, int month, int day);
}
