package org.fihrist.date;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of the weekdays, folded. Source: Unicode CLDR 48, Arabic. */
final class Weekdays {
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "الاثنين", DayOfWeek.MONDAY,
            "الثلاثاء", DayOfWeek.TUESDAY,
            "الاربعاء", DayOfWeek.WEDNESDAY,
            "الخميس", DayOfWeek.THURSDAY,
            "الجمعه", DayOfWeek.FRIDAY,
            "السبت", DayOfWeek.SATURDAY,
            "الاحد", DayOfWeek.SUNDAY);

    private Weekdays() {}

    static Optional<DayOfWeek> of(String folded) {
        return Optional.ofNullable(DAYS.get(folded));
    }

    static Set<String> names() {
        return DAYS.keySet();
    }
}
