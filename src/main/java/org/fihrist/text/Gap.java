package org.fihrist.text;

/** What stands between a word and the next one: how closely the two belong together. */
public enum Gap {
    /**
     * Nothing (a number and its unit, a change of script) or white space without a line break; also the hash sign of a
     * tag, which may stand before any word of a sentence ("الرئيس #بوتين").
     */
    BLANK,
    /**
     * One hyphen, dash, maqaf, underscore, bullet or middle dot with or without blanks, one apostrophe without blanks,
     * or the dot of an abbreviation of one letter ("جورج و. بوش", "د. أحمد", "ا.ف.ب").
     */
    HYPHEN,
    /** Quotation marks, with or without blanks. */
    QUOTE,
    /** Anything else: punctuation, symbols, a line break. */
    BREAK,
    /** The last word has no next one. */
    END;

    /** Whether the two words may be parts of one name. */
    public boolean joins() {
        return this == BLANK || this == HYPHEN;
    }
}
