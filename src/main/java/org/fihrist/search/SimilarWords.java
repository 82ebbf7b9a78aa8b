package org.fihrist.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Words that are nearly those typed, by Lucene's automata: a letter missing, too many or another, or two exchanged. */
final class SimilarWords {

    // As in Elasticsearch's "fuzziness": "AUTO" but for words of three letters, which in Arabic are too many others'
    // neighbours.
    private static final int SHORTEST_FOR_ONE = 4;
    private static final int SHORTEST_FOR_TWO = 8;

    private final List<CharacterRunAutomaton> words;

    private SimilarWords(List<CharacterRunAutomaton> words) {
        this.words = words;
    }

    /** The words like those typed, all in this order. */
    static SimilarWords of(List<String> typed) {
        return new SimilarWords(typed.stream().map(SimilarWords::like).toList());
    }

    private static CharacterRunAutomaton like(String word) {
        return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits(word)));
    }

    private static int edits(String word) {
        int letters = word.codePointCount(0, word.length());
        if (letters < SHORTEST_FOR_ONE) {
            return 0;
        }
        return letters < SHORTEST_FOR_TWO ? 1 : 2;
    }

    /** Whether a name has such words next to each other; the last of them may go on. */
    boolean areIn(List<String> name) {
        return Stream.iterate(0, start -> start + words.size() <= name.size(), start -> start + 1)
                .anyMatch(start -> areAt(name.subList(start, start + words.size())));
    }

    private boolean areAt(List<String> part) {
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!words.get(i).run(part.get(i))) {
                return false;
            }
        }
        return acceptsBeginning(words.get(last), part.get(last));
    }

    private static boolean acceptsBeginning(CharacterRunAutomaton automaton, String word) {
        int state = 0;
        for (int i = 0; state >= 0 && i < word.length(); i++) {
            state = automaton.step(state, word.charAt(i));
            if (state >= 0 && automaton.isAccept(state)) {
                return true;
            }
        }
        return false;
    }
}
