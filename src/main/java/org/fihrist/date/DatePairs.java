package org.fihrist.date;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.LetterFolding;

/**
 * Settles days that are written by both calendars: {@code 19 صفر 1447 هـ الموافق 13 أغسطس 2025 م}.
 *
 * <p>The Gregorian date stands for both, also where they disagree. By a day or two they do where a country sights the
 * moon; by more, where one of them was not corrected, and the one that newsrooms live by is less likely to be it.
 */
final class DatePairs {
    /** What stands between the two is shorter. */
    private static final int LONGEST = 40;

    /** Dates that merely stand side by side are a pair where they are so near each other. */
    private static final int SIGHTING_DAYS = 2;

    private static final Pattern SIGNS = Pattern.compile("[ \\t\\u00A0/\\\\|(),،؛:.\\-–—]*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** Words, folded, that say so. */
    private static final Set<String> SAYING = Set.of("الموافق", "موافق", "الموافقه", "المصادف", "يوافق", "اي", "ل");

    /** Words, folded, that may stand between, weekdays aside: marks of the calendars. */
    private static final Set<String> BETWEEN =
            Set.of("م", "ه", "ميلادي", "ميلاديه", "ميلاديا", "للميلاد", "هجري", "هجريه", "يوم", "في");

    private DatePairs() {}

    /** The mentions without the Hijri ones that a Gregorian one beside them stands for. */
    static List<DateMention> settle(CharSequence text, List<DateMention> mentions) {
        List<DateMention> settled = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            DateMention mention = mentions.get(i);
            boolean stoodFor = mention.kind() == DateKind.HIJRI
                    && (isPair(text, mentions, i, i + 1) || isPair(text, mentions, i - 1, i));
            if (!stoodFor) {
                settled.add(mention);
            }
        }
        return List.copyOf(settled);
    }

    private static boolean isPair(CharSequence text, List<DateMention> mentions, int left, int right) {
        if (left < 0 || right >= mentions.size()) {
            return false;
        }
        DateMention first = mentions.get(left);
        DateMention second = mentions.get(right);
        int gap = second.start() - first.end();
        if (first.kind() == second.kind() || gap > LONGEST) {
            return false;
        }
        String between = LetterFolding.fold(text.subSequence(first.end(), second.start()));
        boolean near = Math.abs(ChronoUnit.DAYS.between(first.date(), second.date())) <= SIGHTING_DAYS;
        return mayStandBetween(between) && (near || isSaid(between));
    }

    private static boolean mayStandBetween(String between) {
        return SIGNS.matcher(LETTERS.matcher(between).replaceAll("")).matches()
                && NO_LETTERS.splitAsStream(between).allMatch(DatePairs::mayStandBetweenAsWord);
    }

    private static boolean mayStandBetweenAsWord(String word) {
        return word.isEmpty()
                || SAYING.contains(word)
                || BETWEEN.contains(word)
                || Weekdays.of(word).isPresent();
    }

    private static boolean isSaid(String between) {
        return between.indexOf('(') >= 0 || NO_LETTERS.splitAsStream(between).anyMatch(SAYING::contains);
    }
}
