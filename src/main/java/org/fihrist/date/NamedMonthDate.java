package org.fihrist.date;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fihrist.text.MonthNames;

/**
 * A date with the month's name: {@code 13 أغسطس 2025}, {@code 13 أغسطس/آب 2025}, {@code أغسطس 13, 2025}.
 *
 * <p>Two names of one month may stand together, as pan-Arab media write them; names of two months make no date. Digits
 * that stick to the year, as the counters of web pages do ({@code 13 أغسطس 2025348 مشاهدة}), are left out.
 */
final class NamedMonthDate {
    private static final String BETWEEN_NAMES = "/\\-(";
    private static final String BEFORE_MONTH = "-/.";
    private static final String BEFORE_YEAR = "،,-/.";

    /** Two names of two words each, the sign between them and a bracket after them. */
    private static final int LONGEST_NAMES = 6;

    /** Words between day and month, and between month and year. Our own observation of news usage. */
    private static final Set<String> OF = Set.of("من", "شهر");

    private static final Set<String> YEAR = Set.of("من", "عام", "العام", "لعام", "سنة", "لسنة");

    private NamedMonthDate() {}

    /** The date that begins with the day at this index, or empty. */
    static Optional<DateMention> dayFirst(DateTokens tokens, int first) {
        if (!isDay(tokens, first)) {
            return Optional.empty();
        }
        int name = skipWords(tokens, skipSign(tokens, first + 1, BEFORE_MONTH), OF);
        return month(tokens, name).flatMap(month -> {
            int year = skipWords(tokens, skipSign(tokens, month.next(), BEFORE_YEAR), YEAR);
            return mention(tokens, first, month.month(), first, year);
        });
    }

    /** The date that begins with the month's name at this index, or empty. */
    static Optional<DateMention> monthFirst(DateTokens tokens, int first) {
        if (!isNumberNear(tokens, first)) {
            return Optional.empty(); // spares most words of a text the look-up
        }
        return month(tokens, first).filter(month -> isDay(tokens, month.next())).flatMap(month -> {
            int year = skipSign(tokens, month.next() + 1, BEFORE_YEAR);
            return mention(tokens, first, month.month(), month.next(), year);
        });
    }

    private static Optional<DateMention> mention(DateTokens tokens, int first, Month month, int day, int year) {
        if (!tokens.isNumber(year) || tokens.at(year).length() < 4) {
            return Optional.empty();
        }
        int start = tokens.at(first).start();
        int end = tokens.at(year).start() + 4;
        return CalendarDay.of(tokens.leading(year, 4), month.getValue(), tokens.leading(day, 2))
                .map(date -> new DateMention(start, end, date));
    }

    /** The month named at this index, with a second name for it where one follows. */
    private static Optional<NamedMonth> month(DateTokens tokens, int index) {
        Optional<NamedMonth> first = name(tokens, index);
        if (first.isEmpty()) {
            return first;
        }
        int afterSign = first.get().next() + (tokens.isSign(first.get().next(), BETWEEN_NAMES) ? 1 : 0);
        Optional<NamedMonth> second = name(tokens, afterSign);
        if (second.isEmpty()) {
            return first;
        }
        int next = second.get().next() + (tokens.isSign(second.get().next(), ")") ? 1 : 0);
        return second.filter(other -> other.month() == first.get().month())
                .map(other -> new NamedMonth(other.month(), next));
    }

    /** A name of two words (كانون الثاني) or of one. */
    private static Optional<NamedMonth> name(DateTokens tokens, int index) {
        if (tokens.at(index).kind() != DateToken.Kind.WORD) {
            return Optional.empty();
        }
        return MonthNames.of(tokens.text(index, index + 1))
                .map(month -> new NamedMonth(month, index + 2))
                .or(() -> MonthNames.of(tokens.text(index, index)).map(month -> new NamedMonth(month, index + 1)));
    }

    private static boolean isNumberNear(DateTokens tokens, int index) {
        return IntStream.rangeClosed(index + 1, index + LONGEST_NAMES).anyMatch(tokens::isNumber);
    }

    private static boolean isDay(DateTokens tokens, int index) {
        return tokens.isNumber(index) && tokens.at(index).length() <= 2;
    }

    /** A dot with a blank after it ends a sentence: no date runs over it. */
    private static int skipSign(DateTokens tokens, int index, String signs) {
        boolean sentenceEnd = tokens.isSign(index, ".") && tokens.at(index + 1).spaced();
        return tokens.isSign(index, signs) && !sentenceEnd ? index + 1 : index;
    }

    /** At most two: من عام, من شهر. */
    private static int skipWords(DateTokens tokens, int index, Set<String> words) {
        int next = index;
        while (next < index + 2 && words.contains(tokens.text(next, next).toString())) {
            next++;
        }
        return next;
    }

    /** A month, and the index of what follows its name. */
    private record NamedMonth(Month month, int next) {}
}
