package org.fihrist.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of an article's first paragraphs: its headline uses them again, a site's name or a menu does not. */
final class Vocabulary {
    /** The headline speaks of what the beginning of an article tells. */
    private static final int WORDS = 400;

    private static final int SHORTEST_WORD = 3;

    private final Set<String> words = new HashSet<>();

    Vocabulary(List<PageLine> text) {
        text.stream()
                .flatMap(line -> line.line().words().stream())
                .limit(WORDS)
                .map(word -> bare(word.key()))
                .forEach(words::add);
    }

    /** How much of the line's words of some length the text has, from 0 to 1. */
    double share(List<String> keys) {
        List<String> counted =
                keys.stream().filter(key -> key.length() >= SHORTEST_WORD).toList();
        long known = counted.stream().filter(key -> words.contains(bare(key))).count();
        return counted.isEmpty() ? 0 : (double) known / counted.size();
    }

    /** Without the article and conjunctions: a headline says الرئيس where the text says للرئيس. */
    private static String bare(String key) {
        for (String prefix : List.of("وال", "بال", "فال", "كال", "ال", "لل")) {
            if (key.startsWith(prefix) && key.length() >= prefix.length() + SHORTEST_WORD) {
                return key.substring(prefix.length());
            }
        }
        return key;
    }
}
