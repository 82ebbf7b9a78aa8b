package org.fihrist.search;

import java.util.List;
import org.fihrist.entity.Entity;
import org.fihrist.search.QueryText.Clause;

/**
 * What q asks for, once its names and function words are known.
 *
 * @param wanted the words and names that articles should have, in the order typed
 * @param quotes texts that articles must have, word for word
 * @param unwanted words and names that articles must not have
 * @param unwantedQuotes texts that articles must not have
 * @param ignored function words that nothing was asked with, as typed
 * @param question whether q is a question or a sentence rather than keywords: its best answer need not have all its words
 */
record QueryReading(
        List<Term> wanted,
        List<String> quotes,
        List<Term> unwanted,
        List<String> unwantedQuotes,
        List<String> ignored,
        boolean question) {

    /** One thing asked for. */
    sealed interface Term {

        /** The words typed, in their order. */
        List<Clause> typed();

        /** The words typed, with blanks between. */
        default String text() {
            return String.join(" ", typed().stream().map(Clause::text).toList());
        }
    }

    /** A word without further meaning. */
    record Word(Clause clause) implements Term {

        @Override
        public List<Clause> typed() {
            return List.of(clause);
        }
    }

    /** A person or country. */
    record Name(List<Clause> typed, Entity entity) implements Term {}

    /**
     * A month of the calendar.
     *
     * @param names all names of the month, أبريل and نيسان
     */
    record MonthName(List<Clause> typed, List<String> names) implements Term {}
}
