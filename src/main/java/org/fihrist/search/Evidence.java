package org.fihrist.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What can speak for an article: the ways in which a word asked for is found in it. */
public enum Evidence {
    /** The word in some form. */
    STEM,
    /** The word in the form typed. */
    EXACT,
    /** The word in the title. */
    TITLE,
    /** Parts of the word: a spelling or form that the stem keeps apart. */
    PARTS,
    /** Two words near each other. */
    NEAR,
    /** Another spelling or name of the person, country or month. */
    SPELLING,
    /** The person or country, found when the article came in. */
    TAG,
    /** Words next to each other and in order. */
    PHRASE;

    /** Stands between a name typed and another of its spellings. */
    static final String STANDS_FOR = " = ";

    private static final char SEPARATOR = ':';

    /** What was found, and the words that it was found by. */
    record Found(Evidence evidence, String words) {}

    /**
     * Names a query, so that Elasticsearch tells its share of a score. In ASCII: what needs two UTF-16 units, as an emoji, comes back from
     * Elasticsearch 9.5.3 as two halves, which is no UTF-8.
     */
    String name(String words) {
        return label() + SEPARATOR + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The name in answers; public, so that the API's description can be read off it. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a query's name. */
    static Found read(String name) {
        int separator = name.indexOf(SEPARATOR);
        return new Found(
                valueOf(name.substring(0, separator).toUpperCase(Locale.ROOT)),
                URLDecoder.decode(name.substring(separator + 1), StandardCharsets.UTF_8));
    }
}
