package org.fihrist.ingest.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A set of phrases, compared word by word in folded form. */
final class Phrases {
    private final Set<String> keys;
    private final int longest;

    Phrases(Collection<String> phrases) {
        this.keys = phrases.stream()
                .map(phrase -> Line.of(phrase).key())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        this.longest =
                keys.stream().mapToInt(key -> key.split(" ").length).max().orElse(0);
    }

    Set<String> keys() {
        return Set.copyOf(keys);
    }

    boolean has(List<Word> words) {
        return !words.isEmpty() && startOf(words) == words.size();
    }

    /** How many words the longest phrase has that these words begin with; 0 where there is none. */
    int startOf(List<Word> words) {
        int found = 0;
        StringJoiner start = new StringJoiner(" ");
        for (int i = 0; i < Math.min(longest, words.size()); i++) {
            start.add(words.get(i).key());
            found = keys.contains(start.toString()) ? i + 1 : found;
        }
        return found;
    }

    /** How many words the longest phrase has that these words end with; 0 where there is none. */
    int endOf(List<Word> words) {
        int size = words.size();
        for (int length = Math.min(longest, size); length > 0; length--) {
            if (has(words.subList(size - length, size))) {
                return length;
            }
        }
        return 0;
    }
}
