package org.fihrist.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in numbers only: {@code 2025-08-13}, {@code 13/8/2025}, {@code ١٣.٠٨.٢٠٢٥}, {@code 13/08/25}, {@code 19/2/1447
 * هـ}.
 *
 * <p>A year of four digits stands first or last. Where it stands last the day comes before the month, as in all Arab
 * countries; month before day is read only where nothing else is possible ({@code 8/13/2025}). A year of two digits
 * stands last, after a slash or a hyphen, with the day first. Source of the order: Unicode CLDR 48, the short formats of
 * all Arabic locales. Hijri is what is marked so: numbers alone may also be of the Iranian calendar.
 */
final class NumericDate {
    private static final String SEPARATORS = "/-.\\";

    /** What parts the numbers where the year is short: with dots they may be a version or an amount. */
    private static final String SHORT_SEPARATORS = "/-";

    private static final String STICKING = "/-\\:.,+%";

    private NumericDate() {}

    /** The date that begins with the number at this index, or empty. */
    static Optional<DateMention> at(DateTokens tokens, int first) {
        if (!isThreeNumbers(tokens, first) || isPartOfMore(tokens, first)) {
            return Optional.empty();
        }
        boolean hijri = HijriDates.isMark(tokens, first + 5);
        DateCalendar calendar = hijri ? HijriDates.INSTANCE : GregorianDates.INSTANCE;
        int start = tokens.at(first).start();
        int end = tokens.at(hijri ? first + 5 : first + 4).end();
        return date(tokens, first, calendar).map(date -> new DateMention(start, end, date, calendar.kind()));
    }

    private static Optional<LocalDate> date(DateTokens tokens, int first, DateCalendar calendar) {
        int left = first;
        int middle = first + 2;
        int right = first + 4;
        if (isLong(tokens, left) && isShort(tokens, middle) && isShort(tokens, right)) {
            return calendar.day(tokens.leading(left, 4), tokens.leading(middle, 2), tokens.leading(right, 2));
        }
        if (!isShort(tokens, left) || !isShort(tokens, middle)) {
            return Optional.empty();
        }
        if (isLong(tokens, right)) {
            return yearLast(calendar, tokens.leading(left, 2), tokens.leading(middle, 2), tokens.leading(right, 4));
        }
        return isShortYear(tokens, first)
                ? calendar.day(
                        calendar.fullYear(tokens.leading(right, 2)), tokens.leading(middle, 2), tokens.leading(left, 2))
                : Optional.empty();
    }

    private static Optional<LocalDate> yearLast(DateCalendar calendar, int left, int middle, int year) {
        boolean monthFirst = middle > 12 && left <= 12;
        return monthFirst ? calendar.day(year, left, middle) : calendar.day(year, middle, left);
    }

    private static boolean isShortYear(DateTokens tokens, int first) {
        return tokens.at(first + 4).length() == 2
                && tokens.isSign(first + 1, SHORT_SEPARATORS)
                && tokens.isTight(first + 1, first + 4)
                && !isStuckToMore(tokens, first);
    }

    /** A sign of numbers with no blank between is part of a code, a score or an amount. */
    private static boolean isStuckToMore(DateTokens tokens, int first) {
        int after = first + 5;
        boolean before = tokens.isSign(first - 1, STICKING) && tokens.isTight(first, first);
        boolean behind =
                tokens.isSign(after, STICKING) && tokens.isNumber(after + 1) && tokens.isTight(after, after + 1);
        return before || behind;
    }

    /** Numbers with the same separator twice; blanks around it are taken ({@code 13 / 8 / 2025}), but not around a dot. */
    private static boolean isThreeNumbers(DateTokens tokens, int first) {
        return tokens.isNumber(first)
                && tokens.isSign(first + 1, SEPARATORS)
                && tokens.isNumber(first + 2)
                && tokens.isSign(first + 3, SEPARATORS)
                && tokens.isNumber(first + 4)
                && tokens.sign(first + 1) == tokens.sign(first + 3)
                && (tokens.sign(first + 1) != '.' || tokens.isTight(first + 1, first + 4));
    }

    /** A longer chain of numbers is an address, a version or a telephone number. */
    private static boolean isPartOfMore(DateTokens tokens, int first) {
        return joins(tokens, first - 1, tokens.sign(first + 1)) || joins(tokens, first + 5, tokens.sign(first + 1));
    }

    private static boolean joins(DateTokens tokens, int index, char separator) {
        return tokens.isSign(index, SEPARATORS)
                && tokens.sign(index) == separator
                && tokens.isNumber(index - 1)
                && tokens.isNumber(index + 1)
                && tokens.isTight(index, index + 1);
    }

    private static boolean isShort(DateTokens tokens, int index) {
        return tokens.at(index).length() <= 2;
    }

    private static boolean isLong(DateTokens tokens, int index) {
        return tokens.at(index).length() == 4;
    }
}
