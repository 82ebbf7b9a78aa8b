package org.fihrist.ingest.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line still says when phrases of furniture and all numbers are taken out of it. Counters stick together in pages
 * copied from a browser ({@code 348 مشاهدةوقت القراءة: 4 دقائق}), so that phrases of some length are found inside words
 * too; a line is furniture only where nothing at all is left.
 */
final class LeftOver {
    /** Shorter words count only where they stand apart: they are inside too many others. */
    private static final int FOUND_INSIDE_WORDS = 4;

    private static final int FOUND_INSIDE_PHRASES = 8;

    private final Pattern furniture;

    /**
     * @param patterns regular expressions over folded words
     * @param phrases folded phrases
     */
    LeftOver(Collection<String> patterns, Collection<String> phrases) {
        Stream<String> longestFirst = phrases.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(LeftOver::pattern);
        this.furniture = Pattern.compile(
                Stream.concat(patterns.stream(), longestFirst).collect(Collectors.joining("|", "", "|\\d+")));
    }

    /** Whether nothing is left: tells it without looking further than the first word that stays. */
    boolean isNothing(Line line) {
        String key = line.key();
        Matcher next = furniture.matcher(key).useTransparentBounds(true);
        int at = 0;
        while (at < key.length()) {
            if (key.charAt(at) == ' ') {
                at++;
            } else if (next.region(at, key.length()).lookingAt()) {
                at = next.end();
            } else {
                return false;
            }
        }
        return true;
    }

    /** The words left, in order. */
    List<String> of(Line line) {
        String left = furniture.matcher(line.key()).replaceAll(" ").strip();
        return left.isEmpty() ? List.of() : List.of(left.split(" +"));
    }

    private static String pattern(String phrase) {
        String[] words = phrase.split(" ", -1);
        String before = isFoundInside(words[0]) || isUnmistakable(words, phrase) ? "" : "(?<!\\p{L})";
        String after = isFoundInside(words[words.length - 1]) ? "" : "(?!\\p{L})";
        return before + Pattern.quote(phrase) + after;
    }

    /** Several words so long together are themselves wherever the first of them sticks. */
    private static boolean isUnmistakable(String[] words, String phrase) {
        return words.length > 1 && phrase.length() >= FOUND_INSIDE_PHRASES;
    }

    private static boolean isFoundInside(String word) {
        return word.length() >= FOUND_INSIDE_WORDS;
    }
}
