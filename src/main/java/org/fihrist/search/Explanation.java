package org.fihrist.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.search.SearchView.Reason;

/** Says in readable form what earned an article its place. */
final class Explanation {

    private Explanation() {}

    /**
     * The parts of an article's score, the greatest first.
     *
     * @param scores by the names that {@link Evidence} gave the parts of the query
     */
    static List<Reason> of(Map<String, Double> scores) {
        Map<String, Reason> reasons = new TreeMap<>();
        scores.forEach((name, score) -> {
            Reason reason = reason(Evidence.read(name), score);
            if (score > 0) {
                // Of a name's other spellings only the best counts, and it is the one shown.
                reasons.merge(subject(reason), reason, (a, b) -> a.score() >= b.score() ? a : b);
            }
        });
        return reasons.values().stream()
                .sorted(Comparator.comparingDouble(Reason::score).reversed())
                .toList();
    }

    private static Reason reason(Evidence.Found found, double score) {
        return new Reason(found.words(), found.evidence(), score);
    }

    /** What a reason is about: all other spellings of a name are about the same, the name typed is about itself. */
    private static String subject(Reason reason) {
        String words = reason.words();
        int typed = words.indexOf(Evidence.STANDS_FOR);
        return reason.found().name(typed < 0 ? words : words.substring(0, typed + Evidence.STANDS_FOR.length()));
    }
}
