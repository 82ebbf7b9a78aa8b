package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.text.FoldedText;
import org.fihrist.text.WordNumbers;

/**
 * All forms of all entities, and the words of all contexts, as a trie over words, walked along a text without making an
 * object a word.
 *
 * <p>Words are numbered by a {@link WordNumbers}; an edge of the trie is a pair of node and word number.
 */
final class FormTable {

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final WordNumbers words;
    private final LongIntTable edges;
    private final List<List<Sense>> senses;
    private final List<List<Context>> contexts;

    private FormTable(Builder builder) {
        words = new WordNumbers(builder.numbers);
        edges = new LongIntTable(builder.edges, NONE);
        senses = frozen(builder.senses);
        contexts = frozen(builder.contexts);
    }

    private static <T> List<List<T>> frozen(List<List<T>> lists) {
        List<List<T>> frozen = new ArrayList<>(lists.size());
        lists.forEach(list -> frozen.add(list == null ? null : List.copyOf(list)));
        return frozen;
    }

    /**
     * A form found in a text.
     *
     * @param lastWord the word it ends with
     * @param senses its readings; empty for a decoy
     */
    record Match(int lastWord, List<Sense> senses) {}

    /**
     * Finds the longest form that begins with a word of the text.
     *
     * @param firstWordNumber the first word's number, see {@link WordNumbers}, its proclitic taken off
     * @param met takes in the contexts of which words begin there
     * @return null where no form begins there
     */
    @Nullable
    Match longest(FoldedText text, int word, int firstWordNumber, Set<Context> met) {
        int node = edges.get(edge(ROOT, firstWordNumber));
        Match longest = null;
        for (int last = word; node != NONE; last++) {
            if (senses.get(node) != null) {
                longest = new Match(last, senses.get(node));
            }
            if (contexts.get(node) != null) {
                met.addAll(contexts.get(node));
            }
            if (!text.gap(last).joins()) {
                break;
            }
            int next = words.number(text.chars(), text.foldedStart(last + 1), text.foldedEnd(last + 1));
            node = next == WordNumbers.UNKNOWN ? NONE : edges.get(edge(node, next));
        }
        return longest;
    }

    WordNumbers words() {
        return words;
    }

    private static long edge(int node, int word) {
        return (long) node << 32 | word;
    }

    /** Collects forms; used once, by one thread. */
    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<List<Sense>> senses = new ArrayList<>(Arrays.asList((List<Sense>) null));
        private final List<List<Context>> contexts = new ArrayList<>(Arrays.asList((List<Context>) null));

        /** Adds a reading of a folded form. The surer of two readings as one entity stays. */
        void add(String form, Sense sense) {
            List<Sense> readings = readings(form);
            for (int i = 0; i < readings.size(); i++) {
                Sense other = readings.get(i);
                if (sense.entity() != null && sense.entity().equals(other.entity())) {
                    readings.set(i, sense.isCertain() ? sense : other);
                    return;
                }
            }
            readings.add(sense);
        }

        /**
         * Takes a folded form away from the countries: it is a phrase that contains a country's form but does not mean the
         * country (كوبا أمريكا), or it is given readings of its own.
         */
        void withoutCountries(String form) {
            readings(form).removeIf(sense -> !sense.isPerson());
        }

        /** Adds a folded word or phrase that points at the readings of a context. */
        void addPointer(String words, Context context) {
            int node = node(words);
            if (contexts.get(node) == null) {
                contexts.set(node, new ArrayList<>(1));
            }
            contexts.get(node).add(context);
        }

        private List<Sense> readings(String form) {
            int node = node(form);
            if (senses.get(node) == null) {
                senses.set(node, new ArrayList<>(1));
            }
            return senses.get(node);
        }

        private int node(String form) {
            int node = ROOT;
            for (String word : form.split(" ")) {
                int number = numbers.computeIfAbsent(word, w -> numbers.size());
                node = edges.computeIfAbsent(edge(node, number), e -> newNode());
            }
            return node;
        }

        private int newNode() {
            senses.add(null);
            contexts.add(null);
            return senses.size() - 1;
        }

        FormTable build() {
            return new FormTable(this);
        }
    }
}
