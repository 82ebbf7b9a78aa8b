package org.fihrist.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds complete dates in Arabic text: day, month and year, in digits of any script, from 1900 to 2100.
 *
 * <p>Read are {@code 13 أغسطس 2025}, {@code 13 من أغسطس/آب 2025}, {@code أغسطس 13, 2025}, {@code 13-8-2025},
 * {@code 13/08/2025}, {@code 13.08.2025}, {@code 2025-08-13} and their like. Not dates here: Hijri ones, years of two
 * digits, relative words (أمس), dates without a year, and days that do not exist. Sources: Unicode CLDR 48, Arabic date
 * patterns, and our own observation of news usage.
 *
 * <p>Work is linear in the length of the text.
 */
public final class DateReader {
    private DateReader() {}

    /** The dates in order of appearance; they do not overlap. Empty where there are none. */
    public static List<DateMention> read(CharSequence text) {
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

    private static Optional<DateMention> mentionAt(DateTokens tokens, int index) {
        if (tokens.isNumber(index)) {
            return NamedMonthDate.dayFirst(tokens, index).or(() -> NumericDate.at(tokens, index));
        }
        return NamedMonthDate.monthFirst(tokens, index);
    }

    private static int after(DateTokens tokens, int index, DateMention mention) {
        int next = index;
        while (next < tokens.size() && tokens.at(next).start() < mention.end()) {
            next++;
        }
        return next;
    }
}
