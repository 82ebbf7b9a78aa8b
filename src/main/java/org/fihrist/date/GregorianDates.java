package org.fihrist.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fihrist.text.LetterFolding;
import org.fihrist.text.MonthNames;

/** The Gregorian calendar, its months under their Arabic names or, as on the pages of some sites, their English ones. */
final class GregorianDates implements DateCalendar {
    static final GregorianDates INSTANCE = new GregorianDates();

    /** Two digits from here on are of the last century. Source: POSIX, {@code strptime}, %y. */
    private static final int FIRST_OF_LAST_CENTURY = 69;

    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;

    private static final int LONGEST_ENGLISH = "september".length();

    /** Source: Unicode CLDR, English, as the JDK has it. */
    private static final Map<String, Integer> ENGLISH = new HashMap<>();

    /** The first words of names, folded, with the words of the longest name. */
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            for (String name : MonthNames.of(month)) {
                String[] words = LetterFolding.fold(name).split(" ");
                WORDS.merge(words[0], words.length, Math::max);
            }
            for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                ENGLISH.put(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month.getValue());
            }
        }
        ENGLISH.put("sept", Month.SEPTEMBER.getValue());
        ENGLISH.keySet().forEach(name -> WORDS.put(name, 1));
    }

    private GregorianDates() {}

    @Override
    public DateKind kind() {
        return DateKind.GREGORIAN;
    }

    @Override
    public int mostWords(String first) {
        return WORDS.getOrDefault(first, 0);
    }

    @Override
    public OptionalInt month(CharSequence name) {
        Optional<Month> arabic = MonthNames.of(name);
        if (arabic.isPresent()) {
            return OptionalInt.of(arabic.get().getValue());
        }
        boolean mayBeEnglish = name.length() <= LONGEST_ENGLISH;
        Integer english = mayBeEnglish ? ENGLISH.get(name.toString().toLowerCase(Locale.ROOT)) : null;
        return english == null ? OptionalInt.empty() : OptionalInt.of(english);
    }

    @Override
    public int fullYear(int lastDigits) {
        return lastDigits < FIRST_OF_LAST_CENTURY ? THIS_CENTURY + lastDigits : LAST_CENTURY + lastDigits;
    }

    @Override
    public Optional<LocalDate> day(int year, int month, int day) {
        return CalendarDay.of(year, month, day);
    }
}
