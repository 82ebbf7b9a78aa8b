package org.fihrist.article;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a person's id from one of them on. As terms of the index these find people by any word of their names without looking
 * through all names: each term begins with what may be typed, and ends with the id.
 */
public final class NameBeginning {

    // In no id: those are words with hyphens.
    private static final String SEPARATOR = "/";
    private static final String BETWEEN_WORDS = "-";

    private NameBeginning() {}

    /** The terms of an id, one for each of its words. */
    static List<String> terms(String id) {
        List<String> words = Arrays.asList(id.split(BETWEEN_WORDS));
        return IntStream.range(0, words.size())
                .mapToObj(from -> String.join(BETWEEN_WORDS, words.subList(from, words.size())) + SEPARATOR + id)
                .toList();
    }

    /** The id that a term belongs to. */
    public static String idOf(String term) {
        return term.substring(term.indexOf(SEPARATOR) + 1);
    }
}
