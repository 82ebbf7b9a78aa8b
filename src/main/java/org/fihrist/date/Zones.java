package org.fihrist.date;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Time zones as news pages name them: {@code GMT}, {@code بتوقيت غرينتش}, {@code بتوقيت مكة المكرمة}, {@code +03:00}.
 *
 * <p>The names are our own observation of news pages; what they stand for is the IANA time zone database, as java.time has
 * it. Left out are names of more than one zone: عمان (Amman and Muscat), الخليج, EST, and "local time", which names none.
 */
final class Zones {
    private static final Map<String, String> PLACES = new HashMap<>();

    private static final String GREENWICH = "gmt|utc|z|غرينتش|جرينتش|غرينيتش|جرينيتش|غرينتس|ت\\.? ?غ\\.?";

    static {
        add("Asia/Riyadh", "مكه", "مكه المكرمه", "السعوديه", "الرياض", "المدينه المنوره", "جده");
        add("Asia/Dubai", "ابوظبي", "ابو ظبي", "الامارات", "دبي");
        add("Asia/Qatar", "الدوحه", "قطر");
        add("Asia/Kuwait", "الكويت");
        add("Asia/Bahrain", "المنامه", "البحرين");
        add("Asia/Aden", "صنعاء", "عدن", "اليمن");
        add("Asia/Muscat", "مسقط", "سلطنه عمان");
        add("Asia/Baghdad", "بغداد", "العراق");
        add("Asia/Damascus", "دمشق", "سوريا", "سوريه");
        add("Asia/Beirut", "بيروت", "لبنان");
        add("Asia/Amman", "الاردن");
        add("Asia/Hebron", "القدس", "القدس المحتله", "القدس الشريف", "فلسطين", "رام الله");
        add("Asia/Gaza", "غزه");
        add("Africa/Cairo", "القاهره", "مصر");
        add("Africa/Khartoum", "الخرطوم", "السودان");
        add("Africa/Tripoli", "طرابلس", "ليبيا");
        add("Africa/Tunis", "تونس");
        add("Africa/Algiers", "الجزائر");
        add("Africa/Casablanca", "الرباط", "المغرب", "الدار البيضاء");
        add("Africa/Nouakchott", "نواكشوط", "موريتانيا");
        add("Europe/Istanbul", "اسطنبول", "انقره", "تركيا");
        add("Europe/London", "لندن");
        add("Europe/Paris", "باريس");
        add("Europe/Moscow", "موسكو");
        add("America/New_York", "واشنطن", "نيويورك");
    }

    /** What is written so stands behind the seconds of a time, or in one that ISO-8601 joins to its date by a T. */
    private static final String IN_ISO = "(?:(?<=:\\d{2}:\\d{2}(?:\\.\\d{1,9})?)|(?<=t\\d{2}:\\d{2}))";

    /**
     * A zone of digits alone right behind a time in folded text, as the group {@code bare}. Dashes part counters and ends
     * of ranges from times as well ({@code 10:30 - 5 تعليقات}, {@code 10:30-11:30}): an offset west is one in ISO-8601 only,
     * and none counts what follows.
     */
    static final String BARE =
            "(?<bare>\\h?\\+(?:\\d{2}(?::?\\d{2})?|\\d)|" + IN_ISO + "-\\d{2}:?\\d{2})(?!:?\\d)(?!\\h*\\p{L})";

    /** A zone in folded text, as the groups {@code offset}, {@code place}, {@code greenwich} or {@code saudi}. */
    static final String PATTERN =
            "(?:(?:ب|بال|ال)?توقيت )?(?:gmt|utc|غرينتش|جرينتش)(?<offset>(?: ?\\+ ?| ?-)\\d{1,2}(?::?\\d{2})?)(?!\\d)"
                    + "|(?:(?:ب|بال|ال)?توقيت )?(?<greenwich>" + GREENWICH + ")(?!\\p{L})"
                    + "|ب?توقيت (?:مدينه )?(?<place>" + alternatives() + ")(?!\\p{L})"
                    + "|(?<saudi>ksa)(?!\\p{L})";

    private static final Pattern BLANKS = Pattern.compile("\\h+");

    private Zones() {}

    /** The offset at this time of the zone of this place, folded. */
    static Optional<ZoneOffset> ofPlace(String place, LocalDateTime time) {
        return Optional.ofNullable(PLACES.get(place))
                .map(id -> ZoneId.of(id).getRules().getOffset(time));
    }

    /** The offset written so: {@code +3}, {@code +03}, {@code +0300}, {@code +03:00}; empty where there is none such. */
    static Optional<ZoneOffset> ofDigits(String offset) {
        String tight = BLANKS.matcher(offset).replaceAll("");
        String padded = tight.length() == 2 ? tight.charAt(0) + "0" + tight.charAt(1) : tight;
        try {
            return Optional.of(ZoneOffset.of(padded));
        } catch (DateTimeException e) {
            return Optional.empty(); // +99: no offset at all
        }
    }

    /** The longest first: أبوظبي before أبو, "مكة المكرمة" before "مكة". */
    private static String alternatives() {
        return PLACES.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static void add(String id, String... places) {
        for (String place : places) {
            PLACES.put(place, id);
        }
    }
}
