package org.fihrist.name;

import static org.fihrist.name.WordKind.AMBIGUOUS_NAMES;
import static org.fihrist.name.WordKind.SURE_NAMES;

/** The one thing that a word is first of all, for the model. */
enum WordClass {
    /** Beyond punctuation or the text's end. */
    NONE,
    NOT_ARABIC,
    FUNCTION_WORD,
    CONNECTOR,
    COUNTRY,
    TITLE,
    OFFICE,
    NEGATIVE_HEAD,
    VERB,
    PLACE,
    ORGANISATION,
    GIVEN_NAME,
    FOREIGN_GIVEN_NAME,
    FOREIGN_FAMILY_NAME,
    FAMILY_NAME,
    AMBIGUOUS_GIVEN_NAME,
    AMBIGUOUS_FAMILY_NAME,
    AMBIGUOUS_FAMILY_NAME_WITH_ARTICLE,
    TITLE_ENDING,
    COMMON,
    UNKNOWN,
    UNKNOWN_WITH_ARTICLE;

    static WordClass of(Word word) {
        if (!word.isArabic()) {
            return NOT_ARABIC;
        }
        if (word.is(WordKind.FUNCTION_WORD)) {
            return FUNCTION_WORD;
        }
        if (word.is(WordKind.CONNECTOR)) {
            return CONNECTOR;
        }
        if (word.is(WordKind.COUNTRY)) {
            return COUNTRY;
        }
        if (word.is(WordKind.TITLE)) {
            return TITLE;
        }
        return word.isAny(SURE_NAMES | AMBIGUOUS_NAMES) ? name(word) : other(word);
    }

    private static WordClass name(Word word) {
        if (word.is(WordKind.GIVEN_NAME)) {
            return GIVEN_NAME;
        }
        if (word.is(WordKind.FOREIGN_GIVEN_NAME)) {
            return FOREIGN_GIVEN_NAME;
        }
        if (word.is(WordKind.FOREIGN_FAMILY_NAME)) {
            return FOREIGN_FAMILY_NAME;
        }
        if (word.is(WordKind.FAMILY_NAME)) {
            return FAMILY_NAME;
        }
        if (word.is(WordKind.AMBIGUOUS_GIVEN_NAME)) {
            return AMBIGUOUS_GIVEN_NAME;
        }
        return word.hasArticle() ? AMBIGUOUS_FAMILY_NAME_WITH_ARTICLE : AMBIGUOUS_FAMILY_NAME;
    }

    private static WordClass other(Word word) {
        if (word.is(WordKind.OFFICE)) {
            return OFFICE;
        }
        if (word.is(WordKind.NEGATIVE_HEAD)) {
            return NEGATIVE_HEAD;
        }
        if (word.is(WordKind.VERB)) {
            return VERB;
        }
        if (word.is(WordKind.PLACE)) {
            return PLACE;
        }
        if (word.is(WordKind.ORGANISATION)) {
            return ORGANISATION;
        }
        if (word.is(WordKind.TITLE_ENDING)) {
            return TITLE_ENDING;
        }
        return word.isCommon() ? COMMON : unknown(word);
    }

    /** The class of a word that nothing is known of. */
    static WordClass unknown(Word word) {
        return word.hasArticle() ? UNKNOWN_WITH_ARTICLE : UNKNOWN;
    }
}
