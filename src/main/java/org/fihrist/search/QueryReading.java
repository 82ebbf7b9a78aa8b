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

    /**
     * A person or country.
     *
     * @param place whether the words mean a city or part of the country rather than the country: غزة is not asked for by
     *     who wants فلسطين
     * @param spellings by which the entity is found as well, the shortest first; none of a place
     */
    record Name(List<Clause> typed, Entity entity, boolean place, List<Spelling> spellings) implements Term {}

    /**
     * A way to write a name.
     *
     * @param weight what it is worth beside the name typed, 1 at most: a long one counts no more than a short one
     * @param added its words that the name typed does not have in any form, with blanks between; may be empty
     */
    record Spelling(String text, float weight, String added) {}

    /**
     * A month of the calendar.
     *
     * @param names all names of the month, أبريل and نيسان
     */
    record MonthName(List<Clause> typed, List<String> names) implements Term {}
}
