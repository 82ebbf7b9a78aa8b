package org.fihrist.name;

import jakarta.annotation.Nullable;

/** What is known of a word by itself; a word can be of several kinds. */
enum WordKind {
    GIVEN_NAME("given-names.txt"),
    FOREIGN_GIVEN_NAME("given-names-foreign.txt"),
    AMBIGUOUS_GIVEN_NAME("given-names-ambiguous.txt"),
    FAMILY_NAME("family-names.txt"),
    FOREIGN_FAMILY_NAME("family-names-foreign.txt"),
    AMBIGUOUS_FAMILY_NAME("family-names-ambiguous.txt"),
    /** Stands before a name: الرئيس. */
    TITLE("titles.txt"),
    /** An adjective between title and name: السابق. */
    TITLE_ENDING("title-endings.txt"),
    /** Takes a complement before the name: وزير الخارجية. */
    OFFICE("offices.txt"),
    /** Mostly has a person as its subject, directly behind it: قال. */
    VERB("verbs.txt"),
    /** Makes something else of the name behind it: شارع. */
    NEGATIVE_HEAD("negative-heads.txt"),
    PLACE("places.txt"),
    ORGANISATION("organisations.txt"),
    /** Inside a name: بن. */
    CONNECTOR("connectors.txt"),
    /** A country or nationality. */
    COUNTRY(null),
    /** Part of the names of people in the gazetteer the statistics were made with. */
    KNOWN_NAME(null),
    FUNCTION_WORD(null);

    /** Names that are hardly ever anything else. */
    static final int SURE_NAMES = bits(GIVEN_NAME, FOREIGN_GIVEN_NAME, FAMILY_NAME, FOREIGN_FAMILY_NAME);

    static final int AMBIGUOUS_NAMES = bits(AMBIGUOUS_GIVEN_NAME, AMBIGUOUS_FAMILY_NAME);
    static final int GIVEN_NAMES = bits(GIVEN_NAME, FOREIGN_GIVEN_NAME, AMBIGUOUS_GIVEN_NAME);

    @Nullable
    private final String file;

    WordKind(@Nullable String file) {
        this.file = file;
    }

    /** The list of its words beside this class; null for kinds that come from elsewhere. */
    @Nullable
    String file() {
        return file;
    }

    /** The kind's place in a set of kinds. */
    int bit() {
        return 1 << ordinal();
    }

    static int bits(WordKind... kinds) {
        int bits = 0;
        for (WordKind kind : kinds) {
            bits |= kind.bit();
        }
        return bits;
    }
}
