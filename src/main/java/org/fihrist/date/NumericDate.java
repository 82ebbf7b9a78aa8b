package org.fihrist.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in numbers only: {@code 2025-08-13}, {@code 13/8/2025}, {@code ١٣.٠٨.٢٠٢٥}.
 *
 * <p>The year has four digits and stands first or last. Where it stands last the day comes before the month, as in all
 * Arab countries; month before day is read only where nothing else is possible ({@code 8/13/2025}).
 */
final class NumericDate {
    private static final String SEPARATORS = "/-.\\";

    private NumericDate() {}

    /** The date that begins with the number at this index, or empty. */
    static Optional<DateMention> at(DateTokens tokens, int first) {
        if (!isThreeNumbers(tokens, first) || isPartOfMore(tokens, first)) {
            return Optional.empty();
        }
        int start = tokens.at(first).start();
        int end = tokens.at(first + 4).end();
        return date(tokens, first).map(date -> new DateMention(start, end, date));
    }

    private static Optional<LocalDate> date(DateTokens tokens, int first) {
        int left = first;
        int middle = first + 2;
        int right = first + 4;
        if (isLong(tokens, left) && isShort(tokens, middle) && isShort(tokens, right)) {
            return CalendarDay.of(tokens.leading(left, 4), tokens.leading(middle, 2), tokens.leading(right, 2));
        }
        if (isShort(tokens, left) && isShort(tokens, middle) && isLong(tokens, right)) {
            return yearLast(tokens.leading(left, 2), tokens.leading(middle, 2), tokens.leading(right, 4));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> yearLast(int left, int middle, int year) {
        boolean monthFirst = middle > 12 && left <= 12;
        return monthFirst ? CalendarDay.of(year, left, middle) : CalendarDay.of(year, middle, left);
    }

    /** Numbers with the same separator twice; blanks around it are taken ({@code 13 / 8 / 2025}), but not around a dot. */
    private static boolean isThreeNumbers(DateTokens tokens, int first) {
        return tokens.isNumber(first)
                && tokens.isSign(first + 1, SEPARATORS)
                && tokens.isNumber(first + 2)
                && tokens.isSign(first + 3, SEPARATORS)
                && tokens.isNumber(first + 4)
                && tokens.sign(first + 1) == tokens.sign(first + 3)
                && (tokens.sign(first + 1) != '.' || isTight(tokens, first + 1, first + 4));
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
                && isTight(tokens, index, index + 1);
    }

    private static boolean isTight(DateTokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tokens.at(i).spaced()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShort(DateTokens tokens, int index) {
        return tokens.at(index).length() <= 2;
    }

    private static boolean isLong(DateTokens tokens, int index) {
        return tokens.at(index).length() == 4;
    }
}
