package org.fihrist.date;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that name a day or a time by its distance from when they were written: {@code أمس}, {@code أول من أمس},
 * {@code اليوم}, {@code منذ ساعتين}, {@code قبل 3 أيام}. Which day they mean, only a date known from elsewhere can tell.
 *
 * <p>Sources: Unicode CLDR 48, Arabic, relative fields (قبل يومين, أمس, أول أمس); منذ, البارحة, مضت and the numbers in
 * words are our own observation of news usage.
 */
public final class RelativeReader {
    /** More of any unit is no time that news counts in it. */
    private static final int MOST = 999;

    private static final int NUMBER_DIGITS = 3;

    private static final RelativeTime TWO_DAYS = new RelativeTime(2, ChronoUnit.DAYS);

    private static final Map<String, ChronoUnit> UNITS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> DAYS = Map.of("امس", 1, "البارحه", 1, "اليوم", 0);

    /** Words before a distance. */
    private static final Set<String> AGO = Set.of("منذ", "قبل", "مند");

    /** Before a day by its name it is a day more: {@code قبل أمس}. */
    private static final String BEFORE = "قبل";

    /** Words that say of a distance how exact it is. Our own observation of news usage. */
    private static final Set<String> EXACTLY = Set.of("واحد", "واحده", "فقط", "كامل", "كامله", "تقريبا");

    /** Words before that from which a distance is counted. */
    private static final Set<String> FROM = Set.of("من", "علي");

    private static final Set<String> NOW = Set.of("الان", "اليوم");

    /** What singular and dual count by themselves; a plural without a number counts nothing. */
    private static final Map<String, Integer> COUNTING = new HashMap<>();

    private static final Set<String> JUST_NOW = Set.of("لحظات", "قليل", "لحظه", "الان", "ثوان", "ثواني");

    static {
        unit(ChronoUnit.SECONDS, "ثانيه", "ثانيتين", "ثواني", "ثوان");
        unit(ChronoUnit.MINUTES, "دقيقه", "دقيقتين", "دقايق");
        unit(ChronoUnit.HOURS, "ساعه", "ساعتين", "ساعات");
        unit(ChronoUnit.DAYS, "يوم", "يومين", "ايام", "يوما");
        unit(ChronoUnit.WEEKS, "اسبوع", "اسبوعين", "اسابيع", "اسبوعا");
        unit(ChronoUnit.MONTHS, "شهر", "شهرين", "اشهر", "شهور", "شهرا");
        unit(ChronoUnit.YEARS, "سنه", "سنتين", "سنوات", "سنين");
        unit(ChronoUnit.YEARS, "عام", "عامين", "اعوام", "عاما");
        String[] words = {"ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"};
        for (int i = 0; i < words.length; i++) {
            NUMBERS.put(words[i], i + 3);
            NUMBERS.put(words[i] + "ه", i + 3);
        }
        NUMBERS.put("ثماني", 8);
        NUMBERS.put("ثمانيه", 8);
    }

    private RelativeReader() {}

    /** Such words in order of appearance; they do not overlap. */
    public static List<RelativeMention> read(CharSequence text) {
        DateTokens tokens = new DateTokens(text);
        List<RelativeMention> mentions = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Optional<Found> found = at(tokens, index);
            if (found.isPresent()) {
                int start = tokens.at(index).start();
                int end = tokens.at(found.get().last()).end();
                Optional<DayOfWeek> weekday = weekday(tokens, found.get().last() + 1);
                mentions.add(new RelativeMention(
                        start, end, found.get().time(), found.get().counted(), weekday));
            }
            index = found.map(Found::last).orElse(index) + 1;
        }
        return List.copyOf(mentions);
    }

    private static Optional<Found> at(DateTokens tokens, int index) {
        String word = tokens.folded(index);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (AGO.contains(word)) {
            Optional<Found> day = namedDay(tokens, index, word.equals(BEFORE));
            return day.isPresent() ? day : ago(tokens, index + 1);
        }
        return named(tokens, index);
    }

    /** {@code منذ يوم أمس} is yesterday, {@code قبل أمس} and {@code قبل يوم أمس} the day before. */
    private static Optional<Found> namedDay(DateTokens tokens, int index, boolean before) {
        boolean called = tokens.folded(index + 1).equals("يوم");
        Optional<Found> day = called || before
                ? named(tokens, called ? index + 2 : index + 1)
                        .filter(found -> found.time().amount() > 0)
                : Optional.empty();
        return before ? day.map(found -> new Found(found.last(), TWO_DAYS, false)) : day;
    }

    /** A day that has a name: {@code أمس}, {@code أمس الأول}, {@code أول من أمس}, {@code اليوم}. */
    private static Optional<Found> named(DateTokens tokens, int index) {
        String word = tokens.folded(index);
        if (word.equals("اول")) {
            return dayBefore(tokens, index);
        }
        Integer days = DAYS.get(word);
        if (days == null) {
            return Optional.empty();
        }
        boolean beforeThat = days == 1 && tokens.folded(index + 1).equals("الاول"); // أمس الأول
        RelativeTime time = beforeThat ? TWO_DAYS : new RelativeTime(days, ChronoUnit.DAYS);
        return Optional.of(new Found(beforeThat ? index + 1 : index, time, false));
    }

    /** {@code أول أمس}, {@code أول من أمس}. */
    private static Optional<Found> dayBefore(DateTokens tokens, int index) {
        int last = tokens.folded(index + 1).equals("من") ? index + 2 : index + 1;
        return tokens.folded(last).equals("امس") ? Optional.of(new Found(last, TWO_DAYS, false)) : Optional.empty();
    }

    private static Optional<Found> ago(DateTokens tokens, int index) {
        if (JUST_NOW.contains(tokens.folded(index))) {
            return Optional.of(new Found(index, new RelativeTime(0, ChronoUnit.SECONDS), true));
        }
        int amount = number(tokens, index);
        int unitAt = amount > 0 ? index + 1 : index;
        String unitWord = tokens.folded(unitAt);
        ChronoUnit unit = UNITS.get(unitWord);
        if (unit == null) {
            return Optional.empty();
        }
        int count = amount > 0 ? amount : COUNTING.getOrDefault(unitWord, 0);
        return count == 0 || isFromAnother(tokens, unitAt + 1, amount > 0)
                ? Optional.empty()
                : Optional.of(new Found(unitAt, new RelativeTime(count, unit), true));
    }

    /** Before something else ({@code قبل يومين من الانتخابات}), or since a day or a year with a name ({@code منذ يوم السبت}). */
    private static boolean isFromAnother(DateTokens tokens, int next, boolean numbered) {
        int from = next;
        while (EXACTLY.contains(tokens.folded(from))) {
            from++;
        }
        if (FROM.contains(tokens.folded(from))) {
            return !NOW.contains(tokens.folded(from + 1));
        }
        return !numbered && (tokens.isNumber(next) || tokens.folded(next).startsWith("ال"));
    }

    private static Optional<DayOfWeek> weekday(DateTokens tokens, int index) {
        int next = tokens.isSign(index, "،,") ? index + 1 : index;
        return Weekdays.of(tokens.folded(next));
    }

    /** In digits or in a word; 0 where there is none. */
    private static int number(DateTokens tokens, int index) {
        if (tokens.isNumber(index) && tokens.at(index).length() <= NUMBER_DIGITS) {
            return Math.min(MOST, tokens.leading(index, NUMBER_DIGITS));
        }
        return NUMBERS.getOrDefault(tokens.folded(index), 0);
    }

    /** Singular and dual first; then the forms that need a number. */
    private static void unit(ChronoUnit unit, String one, String two, String... many) {
        COUNTING.put(one, 1);
        COUNTING.put(two, 2);
        UNITS.put(one, unit);
        UNITS.put(two, unit);
        for (String word : many) {
            UNITS.put(word, unit);
        }
    }

    /** What was found, and the index of its last piece. */
    private record Found(int last, RelativeTime time, boolean counted) {}
}
