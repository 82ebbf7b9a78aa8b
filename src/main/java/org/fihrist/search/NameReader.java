package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.fihrist.analysis.AnalyzedText;
import org.fihrist.analysis.ArabicAnalyzers;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.QueryReading.Spelling;
import org.fihrist.search.QueryText.Clause;

/** Understands a person's or country's name in a query: what exactly it means, and how else it is written. */
@ApplicationScoped
public class NameReader {

    // More would slow the query down for nothing.
    private static final int MOST = 12;

    private final Gazetteer gazetteer;
    private final Analyzer stemmed = ArabicAnalyzers.stemmed();
    // Bounded by the gazetteer, and by what is asked for.
    private final Map<Entity, Known> known = new ConcurrentHashMap<>();

    NameReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A spelling of the gazetteer.
     *
     * @param words with the stems of each, mostly one
     * @param stems of all words, in their order
     */
    private record Written(String text, Map<String, List<String>> words, List<String> stems) {

        private String wordsBeside(List<String> typed) {
            return words.entrySet().stream()
                    .filter(word -> !typed.containsAll(word.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" "));
        }

        private boolean isIn(Written other) {
            return Collections.indexOfSubList(other.stems, stems) >= 0;
        }
    }

    /**
     * The spellings of an entity.
     *
     * @param all the shortest first
     * @param shortest those that have no other in them, which find the others as well: who looks for ترامب finds دونالد
     *     ترامب too
     */
    private record Known(List<Written> all, List<Written> shortest) {}

    /** Reads the words that a mention of the entity consists of. */
    Name read(List<Clause> typed, Entity entity) {
        String text = typed.stream().map(Clause::text).collect(Collectors.joining(" "));
        List<String> stems = stems(text);
        Known spellings = known.computeIfAbsent(entity, this::known);
        // Names of other scripts have no article to be found in but by what they mean.
        boolean place = entity.kind() == EntityKind.COUNTRY
                && isArabic(text)
                && spellings.all.stream().map(Written::stems).noneMatch(stems::equals);
        return new Name(
                typed,
                entity,
                place,
                place
                        ? List.of()
                        : spellings.shortest.stream()
                                .map(other -> spelling(other, stems))
                                .toList());
    }

    private static Spelling spelling(Written other, List<String> typed) {
        float weight = Math.min(1, (float) typed.size() / other.stems.size());
        return new Spelling(other.text, weight, other.wordsBeside(typed));
    }

    private Known known(Entity entity) {
        List<Written> all = gazetteer.spellings(entity).stream()
                .map(this::written)
                .sorted(Comparator.comparingInt(written -> written.stems.size()))
                .toList();
        List<Written> shortest = new ArrayList<>();
        for (Written written : all) {
            if (shortest.size() < MOST && shortest.stream().noneMatch(shorter -> shorter.isIn(written))) {
                shortest.add(written);
            }
        }
        return new Known(all, List.copyOf(shortest));
    }

    private Written written(String text) {
        Map<String, List<String>> words = Stream.of(text.split(" "))
                .collect(Collectors.toMap(word -> word, this::stems, (a, b) -> a, LinkedHashMap::new));
        return new Written(text, words, stems(text));
    }

    private List<String> stems(String text) {
        return AnalyzedText.terms(stemmed, text);
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
