package org.fihrist.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.text.CompoundNames;
import org.fihrist.text.Transcription;

/** The ids of people that the gazetteer does not list, to be found by what a reader begins to type. */
final class UnlistedNames {

    private static final int FEWEST_CONSONANTS = 3;

    /** No name is longer; each letter is in the expression up to three times, and Elasticsearch takes a thousand. */
    private static final int MOST_LETTERS = 100;

    /** Listed people have Latin ids, the others none with a Latin letter. */
    private static final Pattern LATIN = Pattern.compile("[a-z]");

    /** The words of their names from each of them on, see {@link org.fihrist.article.NameBeginning}. */
    private static final String BEGINNINGS = "persons.beginnings";

    private UnlistedNames() {}

    /**
     * The people in whose names some words begin like those typed. Their ids are made of the words of their names, folded or transcribed.
     *
     * @param typed as {@link EntityNames#words} gives them
     * @return empty where there can be none
     */
    static Optional<ValueSearch> beginning(List<String> typed) {
        int letters = typed.stream().mapToInt(String::length).sum();
        return typed.isEmpty()
                        || letters > MOST_LETTERS
                        || typed.stream().anyMatch(word -> LATIN.matcher(word).find())
                ? Optional.empty()
                : Optional.of(ValueSearch.beginning(BEGINNINGS, pattern(typed)));
    }

    private static String pattern(List<String> typed) {
        List<String> words = CompoundNames.joined(typed);
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < words.size() - 1; i++) {
            pattern.append(anyOf(words.get(i), Transcription.key(words.get(i)))).append("\\-");
        }
        // Another case of أبو that nothing follows yet may be the beginning of a word: أباظة.
        String asTyped = typed.getLast();
        String last = words.getLast();
        String ofLong = Transcription.keyOfBeginning(last);
        // Few consonants begin too many names: of سيسي there would be left س.
        pattern.append(
                words.size() == 1 && ofLong.length() < FEWEST_CONSONANTS
                        ? anyOf(asTyped, last, Transcription.shortKey(last))
                        : anyOf(asTyped, last, Transcription.shortKey(last), ofLong));
        return pattern.toString();
    }

    private static String anyOf(String... words) {
        return Stream.of(words).distinct().map(Regexp::quote).collect(Collectors.joining("|", "(", ")"));
    }
}
