package org.fihrist.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The Hijri calendar of Umm al-Qura, by ICU: the civil calendar of Saudi Arabia, and the one that news agrees on best.
 * Countries that sight the moon may differ from it by a day.
 */
final class HijriDates implements DateCalendar {
    static final HijriDates INSTANCE = new HijriDates();

    /** Years of two digits are of the fifteenth century, which began in 1979. */
    private static final int CENTURY = 1400;

    /** The first and last year of ICU's table of Umm al-Qura; beyond them it would calculate by another calendar. */
    private static final int FIRST_YEAR = 1300;

    private static final int LAST_YEAR = 1600;

    private static final int MONTHS = 12;

    private static final ULocale UMM_AL_QURA = new ULocale("@calendar=islamic-umalqura");

    private static final int[] FIRST_DAYS = firstDays();

    /** What stands after the year of a Hijri date, folded. Sources: Unicode CLDR, Arabic (هـ), and our own observation. */
    private static final Set<String> MARKS = Set.of("ه", "هجري", "هجريه", "هجريا", "للهجره", "الهجري", "الهجريه");

    private HijriDates() {}

    @Override
    public DateKind kind() {
        return DateKind.HIJRI;
    }

    @Override
    public int mostWords(String first) {
        return HijriMonths.mostWords(first);
    }

    @Override
    public OptionalInt month(CharSequence name) {
        return HijriMonths.of(name);
    }

    @Override
    public int fullYear(int lastDigits) {
        return CENTURY + lastDigits;
    }

    @Override
    public Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year >= LAST_YEAR || month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        int index = (year - FIRST_YEAR) * MONTHS + month - 1;
        int date = FIRST_DAYS[index] + day - 1;
        boolean exists = day >= 1 && date < FIRST_DAYS[index + 1];
        return Optional.of(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, date))
                .filter(found -> exists && CalendarDay.isYear(found.getYear()));
    }

    /** Each month's first day, asked of ICU once: it makes a calendar for every question, and texts may ask many. */
    private static int[] firstDays() {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, UMM_AL_QURA);
        int[] days = new int[(LAST_YEAR - FIRST_YEAR) * MONTHS + 1];
        for (int i = 0; i < days.length; i++) {
            calendar.clear();
            calendar.set(FIRST_YEAR + i / MONTHS, i % MONTHS, 1);
            days[i] = calendar.get(Calendar.JULIAN_DAY);
        }
        return days;
    }

    /** Whether the word at this index says that the date before it is Hijri. */
    static boolean isMark(DateTokens tokens, int index) {
        return MARKS.contains(tokens.folded(index));
    }
}
