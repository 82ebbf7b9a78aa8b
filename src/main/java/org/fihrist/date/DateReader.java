package org.fihrist.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds complete dates in Arabic text: day, month and year, in digits of any script, from 1900 to 2100.
 *
 * <p>Read are {@code 13 أغسطس 2025}, {@code 13 من أغسطس/آب 2025}, {@code أغسطس 13, 2025}, {@code 13-8-2025},
 * {@code 13/08/2025}, {@code 13.08.2025}, {@code 2025-08-13}, {@code 13/8/25}, {@code 19 صفر 1447 هـ} and their like. Not
 * dates here: relative words (أمس), which {@link RelativeReader} finds, dates without a year, and days that do not exist.
 * Sources: Unicode CLDR 48, Arabic date patterns, and our own observation of news usage.
 *
 * <p>Work is linear in the length of the text.
 */
public final class DateReader {
    private DateReader() {}

    /**
     * The dates in order of appearance; they do not overlap. A day that is written by both calendars is there once, where
     * it is written by the Gregorian one.
     */
    public static List<DateMention> read(CharSequence text) {
        return DatePairs.settle(text, readEach(text));
    }

    /** The dates in order of appearance, of a day that is written by both calendars each. */
    public static List<DateMention> readEach(CharSequence text) {
        DateTokens tokens = new DateTokens(text);
        List<DateMention> mentions = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Optional<DateMention> mention = mentionAt(tokens, index);
            mention.ifPresent(mentions::add);
            index = mention.isPresent() ? after(tokens, index, mention.get()) : index + 1;
        }
        return List.copyOf(mentions);
    }

    /**
     * The dates of a text of which is known on which day it was written, in order of appearance: also days that it names by
     * their distance from that one. Hours are no dates; {@code اليوم}, which is also the name of papers and a word for "these
     * days", is a date only before its weekday.
     */
    public static List<DateMention> read(CharSequence text, LocalDate written) {
        Stream<DateMention> relative = RelativeReader.read(text).stream()
                .filter(mention -> mention.time().unit() == ChronoUnit.DAYS)
                .filter(mention ->
                        mention.time().amount() > 0 || mention.weekday().isPresent())
                .flatMap(mention -> mention
                        .before(Moment.of(written))
                        .map(day -> new DateMention(mention.start(), mention.end(), day, DateKind.RELATIVE))
                        .stream());
        return Stream.concat(read(text).stream(), relative)
                .sorted(Comparator.comparingInt(DateMention::start))
                .toList();
    }

    private static Optional<DateMention> mentionAt(DateTokens tokens, int index) {
        if (tokens.isNumber(index)) {
            return NamedMonthDate.GREGORIAN
                    .dayFirst(tokens, index)
                    .or(() -> NamedMonthDate.HIJRI.dayFirst(tokens, index))
                    .or(() -> NumericDate.at(tokens, index));
        }
        return NamedMonthDate.GREGORIAN
                .monthFirst(tokens, index)
                .or(() -> NamedMonthDate.HIJRI.monthFirst(tokens, index));
    }

    private static int after(DateTokens tokens, int index, DateMention mention) {
        int next = index;
        while (next < tokens.size() && tokens.at(next).start() < mention.end()) {
            next++;
        }
        return next;
    }
}
