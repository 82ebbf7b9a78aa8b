package org.fihrist.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.text.LetterFolding;

/**
 * Reads the time of day that stands beside a date, and its zone: {@code 13 أغسطس 2025 - 10:30 ص بتوقيت مكة المكرمة},
 * {@code 10:30 GMT، 13/08/2025}, {@code 2025-08-13T10:30:00+03:00}.
 */
public final class TimeReader {
    /** A time stands within so many characters of its date, zone included. */
    private static final int REACH = 60;

    /** Between date and time. "م" is what ends a Gregorian date. */
    private static final String GAP =
            "[\\s،,|/–—\\-:()\\[\\].•]*(?:(?:م|ه|في|علي|at|on|t|الساعه|ساعه|عند)(?!\\p{L})[\\s،,|/–—\\-:()\\[\\].]*){0,3}";

    private static final String CLOCK =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?(?!\\d|:)"
                    + "(?:[\\s,،]*(?<half>ص|صباحا|فجرا|am|a\\.m\\.|م|مساء|ظهرا|عصرا|ليلا|pm|p\\.m\\.)(?!\\p{L}))?";

    private static final String ZONE = "(?:" + Zones.BARE + "|[\\s،,|(\\[–—-]*?(?:" + Zones.PATTERN + "))?";

    private static final Pattern AFTER = Pattern.compile(GAP + CLOCK + ZONE);

    /** A weekday may stand between time and date. */
    private static final Pattern BEFORE = Pattern.compile(CLOCK + ZONE + "[\\s،,|/–—\\-:()\\[\\].]*(?:(?:يوم|في|"
            + String.join("|", Weekdays.names()) + ")[\\s،,|/–—\\-:()\\[\\].]*){0,3}$");

    /** Hours of the night from midnight on; those from here to twelve are of the evening. */
    private static final int NIGHT_ENDS = 6;

    private static final int NOON = 12;
    /** Half past eleven is called noon, too. */
    private static final int FORENOON_AT_NOON = 2;

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeReader() {}

    /**
     * The moment that a date of a text is stated to be, with the time that stands after it, else before it.
     *
     * @param mentions all dates of the text in order, this one among them: a time between two belongs to the first
     */
    public static Moment at(CharSequence text, DateMention mention, List<DateMention> mentions) {
        int index = mentions.indexOf(mention);
        int next = index + 1 < mentions.size() ? mentions.get(index + 1).start() : text.length();
        int last = index > 0 ? mentions.get(index - 1).end() : 0;
        String after = fold(text, mention.end(), Math.min(next, mention.end() + REACH));
        String before = fold(text, Math.max(last, mention.start() - REACH), mention.start());
        Matcher behind = AFTER.matcher(after);
        if (behind.lookingAt()) {
            return moment(mention.date(), behind);
        }
        Matcher ahead = BEFORE.matcher(before);
        return ahead.find() ? moment(mention.date(), ahead) : Moment.of(mention.date());
    }

    private static Moment moment(LocalDate day, Matcher matcher) {
        Optional<LocalTime> time = time(matcher);
        Optional<ZoneOffset> offset = time.flatMap(at -> offset(matcher, day.atTime(at)));
        return new Moment(day, time, offset);
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        int hour = hour(number(matcher.group("hour")), matcher.group("half"));
        int minute = number(matcher.group("minute"));
        int second = matcher.group("second") == null ? 0 : number(matcher.group("second"));
        return hour < HOURS && minute < MINUTES && second < MINUTES
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    /**
     * Twelve in the morning or at night is midnight, twelve in the evening noon; beyond twelve the half of the day says
     * nothing new.
     */
    private static int hour(int hour, String half) {
        if (half == null || hour > NOON) {
            return hour;
        }
        boolean morning = half.startsWith("ص")
                || half.startsWith("a")
                || half.equals("فجرا")
                || (half.equals("ظهرا") && hour < NOON && hour >= NOON - FORENOON_AT_NOON)
                || (half.equals("ليلا") && hour % NOON < NIGHT_ENDS);
        return morning ? hour % NOON : hour % NOON + NOON;
    }

    private static Optional<ZoneOffset> offset(Matcher matcher, LocalDateTime time) {
        String digits = matcher.group("bare") == null ? matcher.group("offset") : matcher.group("bare");
        if (digits != null) {
            return Zones.ofDigits(digits);
        }
        if (matcher.group("greenwich") != null) {
            return Optional.of(ZoneOffset.UTC);
        }
        return Optional.ofNullable(matcher.group("saudi") == null ? matcher.group("place") : "السعوديه")
                .flatMap(place -> Zones.ofPlace(place, time));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String fold(CharSequence text, int from, int to) {
        return LetterFolding.fold(text.subSequence(from, to));
    }
}
