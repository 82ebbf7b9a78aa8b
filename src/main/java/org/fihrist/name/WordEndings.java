package org.fihrist.name;

import java.util.List;

/** Forms that names seldom have: verbs of the future, plurals, words with a pronoun behind them. */
final class WordEndings {

    private static final int LONGEST_VERB = 6;
    private static final float SHARE_OF_NAME = 0.3f;

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

    /**
     * Whether an unlisted word looks like a verb of the third person, which goes on behind a name without being part of it: إيسكو يضيع. Names
     * in ي that news knows are on a list, or have been seen in names.
     */
    static boolean isImperfect(Word word) {
        return word.kinds() == 0
                && word.folded().charAt(0) == 'ي'
                && word.folded().length() <= LONGEST_VERB
                && word.share() != WordStatistics.UNKNOWN
                && word.share() < SHARE_OF_NAME;
    }
}
