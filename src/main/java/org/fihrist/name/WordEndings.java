package org.fihrist.name;

import java.util.List;

/** Forms that names seldom have: verbs of the future, plurals, words with a pronoun behind them. */
final class WordEndings {

    private static final List<String> FUTURE = List.of("سي", "ست", "سن");
    private static final List<String> PLURALS_AND_PRONOUNS = List.of("وا", "ها", "هم", "هما");
    private static final int SHORTEST = 5;

    private WordEndings() {}

    /** Whether a folded word is inflected in a way that names are not. Short words are too often names all the same. */
    static boolean isInflected(String folded) {
        if (folded.length() < SHORTEST) {
            return false;
        }
        return FUTURE.stream().anyMatch(folded::startsWith)
                || PLURALS_AND_PRONOUNS.stream().anyMatch(folded::endsWith)
                || folded.length() > SHORTEST
                        && (folded.endsWith("ات") || folded.startsWith("ي") && folded.endsWith("ون"));
    }
}
