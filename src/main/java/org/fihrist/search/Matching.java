package org.fihrist.search;

/**
 * How many of the words that a query wants an article must have.
 *
 * @param label the name in answers
 * @param minimum in Elasticsearch's notation for {@code minimum_should_match}
 */
record Matching(String label, String minimum) {

    /** Up to four words: all of them; of more, three quarters. What a reader expects of keywords. */
    static final Matching KEYWORDS = new Matching("keywords", "4<75%");

    /**
     * Nearly a third, at least one: a question is asked in other words than those of its answer, and demanding half of them
     * cost a fifth of the right answers in trials. The order of the results tells good from bad.
     */
    static final Matching QUESTION = new Matching("question", "30%");

    /** The one that fits a reading. */
    static Matching of(QueryReading reading) {
        return reading.question() ? QUESTION : KEYWORDS;
    }

    /** So many words, whichever: for keywords that no article has together. */
    static Matching some(int words) {
        return new Matching("some", Integer.toString(words));
    }
}
