package org.fihrist.search;

/**
 * A query with its misspelled words put right.
 *
 * @param query the whole query, otherwise as typed
 * @param certain whether it may be searched at once, where nothing is found as typed: no article has the words replaced, and
 *     what replaces them is likely. Else it may be offered
 */
record Correction(String query, boolean certain) {}
