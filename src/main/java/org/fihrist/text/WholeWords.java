package org.fihrist.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that begin like a proclitic or end like a suffix by nature (وزير, بوتين, لبنان, فلسطين), with the endings that
 * they take: for وزارة also وزارته and وزاري, for لبنان also لبنانيين.
 *
 * <p>Source: our own list of frequent words and names of Arabic news, {@code whole-words.txt} beside this class; its head
 * says how it is written. The endings are those of the grammar: number and gender or nationality, then a pronoun.
 */
final class WholeWords {

    private static final int SHORTEST_STEM = 3;

    /** Kinds of stems, one bit each: what stands alone, what takes teh marbuta, what takes hamza. */
    private static final int PLAIN = 1;

    private static final int FEMININE = 2;
    private static final int HAMZA = 4;

    private static final List<String> PRONOUNS_OR_NONE =
            Stream.concat(Stream.of(""), Endings.PRONOUNS.stream()).toList();
    private static final List<String> FEMININE_ENDINGS = List.of("ت", "ات", "تا", "تان", "تين", "تي");
    /** With the ت that teh marbuta is before a pronoun. */
    private static final List<String> NATIONALITY =
            Stream.concat(Endings.ADJECTIVE.stream(), Stream.of("يت")).toList();

    private static final List<String> MASCULINE_ENDINGS = List.of("", "ا", "ان", "ين", "ون", "و", "وا");

    private static final int LONGEST_ENDING = 7;

    /** The folded stems and the endings, each with the kinds of stem that it is or follows. */
    private static final WordTable STEMS = new WordTable();

    private static final WordTable ENDINGS = new WordTable();

    /** The folded words of the list themselves. */
    private static final WordTable LISTED = new WordTable();

    static {
        List<String> feminine = joined(
                Stream.of(join(FEMININE_ENDINGS, PRONOUNS_OR_NONE), List.of("ه"), join(NATIONALITY, PRONOUNS_OR_NONE)));
        List<String> plain = joined(Stream.of(feminine, join(MASCULINE_ENDINGS, PRONOUNS_OR_NONE), List.of("ني")));
        List<String> hamza = joined(
                Stream.of(join(List.of("ء", "ي"), plain), join(List.of("و", "وو"), PRONOUNS_OR_NONE), List.of("وون")));
        addAll(ENDINGS, feminine, FEMININE);
        addAll(ENDINGS, plain, PLAIN);
        addAll(ENDINGS, hamza, HAMZA);
        read().forEach(WholeWords::add);
    }

    private WholeWords() {}

    /** Gives the stem's length of the folded word at {@code chars[start, end)}, or {@link WordTable#ABSENT}. */
    static int stemLength(char[] chars, int start, int end) {
        for (int ending = 0; ending <= LONGEST_ENDING && end - ending - start >= SHORTEST_STEM; ending++) {
            int kinds = ENDINGS.get(chars, end - ending, end);
            if (kinds != WordTable.ABSENT) {
                int stem = STEMS.get(chars, start, end - ending);
                if (stem != WordTable.ABSENT && (stem & kinds) != 0) {
                    return end - ending - start;
                }
            }
        }
        return WordTable.ABSENT;
    }

    /** Says whether the folded word is one of the list, with or without an ending. */
    static boolean contains(char[] chars, int start, int end) {
        return stemLength(chars, start, end) != WordTable.ABSENT;
    }

    /** Says whether the folded word stands in the list itself, without an ending. */
    static boolean isListed(char[] chars, int start, int end) {
        return LISTED.get(chars, start, end) != WordTable.ABSENT;
    }

    /** The words of the list as spelled there. */
    static Stream<String> read() {
        return WordList.lines("whole-words.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty());
    }

    private static void add(String spelled) {
        String word = LetterFolding.fold(spelled);
        LISTED.put(word, 0);
        String stem = word.substring(0, word.length() - 1);
        boolean hamza = spelled.endsWith("ء") || spelled.endsWith("ئ");
        if (stem.length() >= SHORTEST_STEM && spelled.endsWith("ة")) {
            // Not plain: وزار may be و and زار.
            addAll(STEMS, List.of(stem), FEMININE);
        } else if (stem.length() >= SHORTEST_STEM && hamza) {
            addAll(STEMS, List.of(stem), HAMZA);
        } else {
            addAll(STEMS, List.of(word), PLAIN);
        }
    }

    private static void addAll(WordTable table, List<String> words, int kind) {
        for (String word : words) {
            int kinds = table.get(word.toCharArray(), 0, word.length());
            table.put(word, kinds == WordTable.ABSENT ? kind : kinds | kind);
        }
    }

    private static List<String> join(List<String> firsts, List<String> seconds) {
        return firsts.stream()
                .flatMap(first -> seconds.stream().map(first::concat))
                .toList();
    }

    private static List<String> joined(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).toList();
    }
}
