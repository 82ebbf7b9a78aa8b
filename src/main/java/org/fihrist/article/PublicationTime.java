package org.fihrist.article;

import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * When an article was published, as precisely as is known: a day, or a moment.
 *
 * @param text ISO-8601: a date, a date-time, or a date-time with its offset
 * @param day the calendar day in the article's own offset, which decides its month
 */
public record PublicationTime(String text, LocalDate day) {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int DATE_LENGTH = "2025-08-13".length();
    // Offsets in the one form that Elasticsearch reads as well; names of zones are not taken.
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    /**
     * Reads an ISO-8601 date or date-time.
     *
     * @throws InvalidArticleException when the text is neither, or its year is outside 1800 to 2200
     */
    public static PublicationTime parse(String text) {
        String trimmed = text.strip();
        PublicationTime time = read(trimmed);
        if (time == null) {
            throw new InvalidArticleException(
                    "published",
                    "published is '" + abbreviate(trimmed)
                            + "', not an ISO-8601 date such as 2025-08-13 or 2025-08-13T10:30:00+03:00");
        }
        if (time.day().getYear() < FIRST_YEAR || time.day().getYear() > LAST_YEAR) {
            throw new InvalidArticleException(
                    "published",
                    String.format(
                            Locale.ROOT,
                            "published is '%s': its year must lie between %d and %d",
                            abbreviate(trimmed),
                            FIRST_YEAR,
                            LAST_YEAR));
        }
        return time;
    }

    @Nullable
    private static PublicationTime read(String text) {
        try {
            if (text.length() <= DATE_LENGTH) {
                LocalDate day = LocalDate.parse(text);
                return new PublicationTime(day.toString(), day);
            }
            TemporalAccessor moment = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return new PublicationTime(ISO.format(moment), LocalDate.from(moment));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String abbreviate(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** The moment by which articles are sorted: a date without time is its midnight, a time without offset is taken for UTC. */
    public OffsetDateTime moment() {
        return text.length() <= DATE_LENGTH
                ? day.atStartOfDay().atOffset(ZoneOffset.UTC)
                : switch (ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
                    case OffsetDateTime moment -> moment;
                    case LocalDateTime moment -> moment.atOffset(ZoneOffset.UTC);
                    default -> throw new IllegalStateException(text);
                };
    }

    /** Year and month of publication, {@code 2025-08}. */
    public String month() {
        return YearMonth.from(day).toString();
    }
}
