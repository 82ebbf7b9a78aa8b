package org.fihrist.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Words that are nearly those typed, by Lucene's automata: a letter missing, too many or another, or two exchanged. */
final class SimilarWords {

    // As in Elasticsearch's "fuzziness": "AUTO" but for words of three letters, which in Arabic are too many others'
    // neighbours.
    private static final int SHORTEST_FOR_ONE = 4;
    private static final int SHORTEST_FOR_TWO = 8;

    private SimilarWords() {}

    /**
     * Accepts texts that begin with words like those typed, the last of which may go on.
     *
     * @param words folded, a blank between each two
     */
    static CharacterRunAutomaton beginning(String words) {
        List<Automaton> parts = new ArrayList<>();
        for (String word : words.split(" ")) {
            if (!parts.isEmpty()) {
                parts.add(Automata.makeChar(' '));
            }
            parts.add(new LevenshteinAutomata(word, true).toAutomaton(edits(word)));
        }
        parts.add(Automata.makeAnyString());
        return new CharacterRunAutomaton(
                Operations.determinize(Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }

    private static int edits(String word) {
        int letters = word.codePointCount(0, word.length());
        if (letters < SHORTEST_FOR_ONE) {
            return 0;
        }
        return letters < SHORTEST_FOR_TWO ? 1 : 2;
    }
}
