package org.fihrist.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A date with the month's name: {@code 13 أغسطس 2025}, {@code 13 أغسطس/آب 2025}, {@code أغسطس 13, 2025}, {@code 19 صفر
 * 1447 هـ}.
 *
 * <p>Two names of one month may stand together, as pan-Arab media write them; names of two months make no date. Digits
 * that stick to the year, as the counters of web pages do ({@code 13 أغسطس 2025348 مشاهدة}), are left out. A year of two
 * digits is read only where nothing else can be counted by it: marked (م, هـ), joined to its month ({@code 13-أغسطس-25})
 * or at the end of its line.
 */
final class NamedMonthDate {
    static final NamedMonthDate GREGORIAN = new NamedMonthDate(GregorianDates.INSTANCE);
    static final NamedMonthDate HIJRI = new NamedMonthDate(HijriDates.INSTANCE);

    private static final String BETWEEN_NAMES = "/\\-(";
    private static final String BEFORE_MONTH = "-/.";
    private static final String BEFORE_YEAR = "،,-/.";
    private static final String JOINING = "-/";
    private static final String LINE_END = "\n\r|•·)";

    /** Two names of three words each, the sign between them and a bracket after them. */
    private static final int LONGEST_NAMES = 2 * HijriMonths.MOST_WORDS + 2;

    private static final int YEAR_DIGITS = 4;
    private static final int SHORT_YEAR_DIGITS = 2;

    /** Words between day and month, and between month and year. Our own observation of news usage. */
    private static final Set<String> OF = Set.of("من", "شهر");

    private static final Set<String> YEAR = Set.of("من", "عام", "العام", "لعام", "سنة", "لسنة");

    private final DateCalendar calendar;

    private NamedMonthDate(DateCalendar calendar) {
        this.calendar = calendar;
    }

    /** The date that begins with the day at this index, or empty. */
    Optional<DateMention> dayFirst(DateTokens tokens, int first) {
        if (!isDay(tokens, first)) {
            return Optional.empty();
        }
        int name = skipWords(tokens, skipSign(tokens, first + 1, BEFORE_MONTH), OF);
        return month(tokens, name).flatMap(month -> {
            int year = skipWords(tokens, skipSign(tokens, month.next(), BEFORE_YEAR), YEAR);
            return mention(tokens, first, month.month(), first, year).or(() -> shortYear(tokens, first, month, year));
        });
    }

    /** The date that begins with the month's name at this index, or empty. */
    Optional<DateMention> monthFirst(DateTokens tokens, int first) {
        if (!isNumberNear(tokens, first)) {
            return Optional.empty(); // spares most words of a text the look-up
        }
        return month(tokens, first).filter(month -> isDay(tokens, month.next())).flatMap(month -> {
            int year = skipSign(tokens, month.next() + 1, BEFORE_YEAR);
            return mention(tokens, first, month.month(), month.next(), year);
        });
    }

    private Optional<DateMention> mention(DateTokens tokens, int first, int month, int day, int year) {
        if (!tokens.isNumber(year) || tokens.at(year).length() < YEAR_DIGITS) {
            return Optional.empty();
        }
        boolean alone = tokens.at(year).length() == YEAR_DIGITS;
        int end = alone ? end(tokens, year) : tokens.at(year).start() + YEAR_DIGITS;
        return calendar.day(tokens.leading(year, YEAR_DIGITS), month, tokens.leading(day, 2))
                .map(date -> mention(tokens, first, end, date));
    }

    private Optional<DateMention> shortYear(DateTokens tokens, int first, NamedMonth month, int year) {
        boolean two = tokens.isNumber(year) && tokens.at(year).length() == SHORT_YEAR_DIGITS;
        if (!two || tokens.isSign(year - 1, "،,.") || !isYearAlone(tokens, first, month.next(), year)) {
            return Optional.empty();
        }
        int full = calendar.fullYear(tokens.leading(year, SHORT_YEAR_DIGITS));
        return calendar.day(full, month.month(), tokens.leading(first, 2))
                .map(date -> mention(tokens, first, end(tokens, year), date));
    }

    private boolean isYearAlone(DateTokens tokens, int first, int afterMonth, int year) {
        boolean joined = tokens.isSign(first + 1, JOINING)
                && tokens.isSign(afterMonth, JOINING)
                && tokens.isTight(first + 1, year);
        return joined || isMark(tokens, year + 1) || isLineEnd(tokens, year + 1);
    }

    private boolean isMark(DateTokens tokens, int index) {
        return calendar.kind() == DateKind.HIJRI ? HijriDates.isMark(tokens, index) : tokens.isWord(index, "م");
    }

    private static boolean isLineEnd(DateTokens tokens, int index) {
        return tokens.at(index).kind() == DateToken.Kind.NONE || tokens.isSign(index, LINE_END);
    }

    /** After the year, and after the mark of a Hijri one. */
    private int end(DateTokens tokens, int year) {
        boolean marked = calendar.kind() == DateKind.HIJRI && HijriDates.isMark(tokens, year + 1);
        return tokens.at(marked ? year + 1 : year).end();
    }

    private DateMention mention(DateTokens tokens, int first, int end, LocalDate date) {
        return new DateMention(tokens.at(first).start(), end, date, calendar.kind());
    }

    /** The month named at this index, with a second name for it where one follows. */
    private Optional<NamedMonth> month(DateTokens tokens, int index) {
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

    /** A name of several words (كانون الثاني) or of one, the longest first. */
    private Optional<NamedMonth> name(DateTokens tokens, int index) {
        for (int last = index + calendar.mostWords(tokens.folded(index)) - 1; last >= index; last--) {
            OptionalInt month = calendar.month(tokens.text(index, last));
            if (month.isPresent()) {
                return Optional.of(new NamedMonth(month.getAsInt(), last + 1));
            }
        }
        return Optional.empty();
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
    private record NamedMonth(int month, int next) {}
}
