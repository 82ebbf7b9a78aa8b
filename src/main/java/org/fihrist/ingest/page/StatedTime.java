package org.fihrist.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fihrist.date.DateMention;
import org.fihrist.date.DateReader;
import org.fihrist.date.TimeReader;

/**
 * A date or a time as the metadata of HTML pages state it: ISO-8601 with its common slips (a blank for the T, an offset
 * without colon), RFC 1123, eight digits, or a date as in a text.
 */
final class StatedTime {
    private static final int LONGEST = 64;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private static final List<DateTimeFormatter> FORMATS =
            List.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.BASIC_ISO_DATE);

    private StatedTime() {}

    /** ISO-8601: date and time where an offset is stated, else the date; empty where none is understood. */
    static Optional<String> read(String stated) {
        String text = stated.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return FORMATS.stream()
                .flatMap(format -> parse(format, text).stream())
                .findFirst()
                .filter(StatedTime::isInRange)
                .map(StatedTime::write)
                .or(() -> asInText(text));
    }

    /** The Gregorian date rather than a Hijri one. */
    private static Optional<String> asInText(String text) {
        List<DateMention> mentions = DateReader.read(text);
        return mentions.stream()
                .min(Comparator.comparing(DateMention::kind))
                .map(mention -> TimeReader.at(text, mention, mentions).text());
    }

    private static Optional<TemporalAccessor> parse(DateTimeFormatter format, String text) {
        try {
            return Optional.of(format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException e) {
            return Optional.empty(); // not of this format: the next one is tried
        }
    }

    private static boolean isInRange(TemporalAccessor time) {
        int year = time.get(ChronoField.YEAR);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static String write(TemporalAccessor time) {
        return time instanceof OffsetDateTime exact
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(exact.truncatedTo(ChronoUnit.SECONDS))
                : LocalDate.from(time).toString();
    }
}
