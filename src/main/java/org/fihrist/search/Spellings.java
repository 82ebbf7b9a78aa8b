package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

/** The spellings of people and countries that a query looks for. */
@ApplicationScoped
public class Spellings {

    // More would slow the query down for nothing.
    private static final int MOST = 12;

    private final Gazetteer gazetteer;
    private final Analyzer stemmed = ArabicAnalyzers.stemmed();
    // Bounded by the gazetteer, and by what is asked for.
    private final Map<Entity, Known> known = new ConcurrentHashMap<>();

    Spellings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A spelling.
     *
     * @param text as the gazetteer writes it
     * @param stems of its words, in their order
     */
    record Spelling(String text, List<String> stems) {

        int words() {
            return stems.size();
        }

        private boolean isPartOf(List<String> others) {
            return Collections.indexOfSubList(others, stems) >= 0;
        }
    }

    /**
     * What there is of an entity.
     *
     * @param all the spellings, the shortest first
     * @param shortest those that have no other in them
     */
    private record Known(List<Spelling> all, List<Spelling> shortest) {

        private static Known of(List<Spelling> all) {
            List<Spelling> shortest = new ArrayList<>();
            for (Spelling spelling : all) {
                if (shortest.size() < MOST && shortest.stream().noneMatch(part -> part.isPartOf(spelling.stems()))) {
                    shortest.add(spelling);
                }
            }
            return new Known(all, List.copyOf(shortest));
        }
    }

    /**
     * The spellings that find the others as well: the short ones, which are what articles write most, and headlines only.
     * Who looks for ترامب finds دونالد ترامب too. At most {@value #MOST}.
     */
    List<Spelling> of(Entity entity) {
        return known(entity).shortest();
    }

    /** The words of a spelling that the name typed does not have in any form, with blanks between; empty for none. */
    String wordsLacking(Name name, Spelling spelling) {
        List<String> typed = stems(name.text());
        return Stream.of(spelling.text().split(" "))
                .filter(word -> !typed.containsAll(stems(word)))
                .collect(Collectors.joining(" "));
    }

    /** What a spelling is worth beside the name typed: a long one no more than a short one. */
    float weight(Spelling spelling, Name name) {
        return Math.min(1, (float) stems(name.text()).size() / spelling.words());
    }

    /**
     * Whether a name typed means a city or part of a country rather than the country: غزة is not asked for by who wants
     * فلسطين, while الروسي asks for روسيا. Names of other scripts have no article to be found in but by what they mean.
     */
    boolean isPlaceIn(Name name) {
        List<String> typed = stems(name.text());
        return name.entity().kind() == EntityKind.COUNTRY
                && isArabic(name.text())
                && known(name.entity()).all().stream().map(Spelling::stems).noneMatch(typed::equals);
    }

    private Known known(Entity entity) {
        return known.computeIfAbsent(
                entity,
                e -> Known.of(gazetteer.spellings(e).stream()
                        .map(text -> new Spelling(text, stems(text)))
                        .sorted(Comparator.comparingInt(Spelling::words))
                        .toList()));
    }

    private List<String> stems(String text) {
        return AnalyzedText.terms(stemmed, text);
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
