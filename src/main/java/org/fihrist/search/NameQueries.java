package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.fihrist.analysis.AnalyzedText;
import org.fihrist.analysis.ArabicAnalyzers;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;

/** Finds people, countries and months by all their names. */
@ApplicationScoped
public class NameQueries {

    // More would slow the query down for nothing.
    private static final int MAX_SPELLINGS = 12;
    // Less than any word that was found.
    private static final float TAG_WEIGHT = 0.5f;

    private final Gazetteer gazetteer;
    private final Analyzer stemmed = ArabicAnalyzers.stemmed();

    NameQueries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Ways to find a person or country, beside the words typed. */
    List<Query> ways(Name name, Scoring scoring) {
        Entity entity = name.entity();
        List<String> spellings = gazetteer.spellings(entity);
        String field = entity.kind() == EntityKind.PERSON ? Facet.PERSON.field() : Facet.COUNTRY.field();
        List<Query> spelled = spellings.stream()
                // The short forms are what articles write most, and headlines only.
                .sorted(Comparator.comparingInt(NameQueries::words))
                .limit(MAX_SPELLINGS)
                .map(spelling -> spelled(spelling, name, scoring))
                .toList();
        Query tag = Query.of(q -> q.constantScore(c -> c.queryName(scoring.name(Evidence.TAG, name.text()))
                .filter(f -> f.term(t -> t.field(field).value(entity.id())))
                .boost(TAG_WEIGHT)));
        if (entity.kind() == EntityKind.COUNTRY && isPlace(name.text(), spellings)) {
            return List.of(tag);
        }
        // The tagger has read the article: where it found the entity, single words of a name are the entity's.
        return List.of(Query.of(q -> q.bool(b -> b.must(tag).should(s -> s.disMax(d -> d.queries(spelled))))));
    }

    /** The month under each of its names. */
    static List<Query> ways(MonthName month, Scoring scoring) {
        List<Query> ways = new ArrayList<>();
        for (String name : month.names()) {
            ways.add(FieldQueries.phraseOfStems(scoring.spelling(month.text(), name), name));
        }
        return ways;
    }

    /** Words of a spelling; a long name is worth no more than the short one typed. */
    private static Query spelled(String spelling, Name name, Scoring scoring) {
        float weight = Math.min(1, (float) name.typed().size() / words(spelling));
        return Query.of(
                q -> q.bool(b -> b.must(FieldQueries.anyStem(scoring.spelling(name.text(), spelling), spelling, weight))
                        .should(FieldQueries.title(null, spelling, weight * scoring.title()))));
    }

    private static int words(String spelling) {
        return spelling.split(" ").length;
    }

    /**
     * Whether Arabic words mean a city or part of a country rather than the country: غزة is not asked for by who wants
     * فلسطين, while الروسي asks for روسيا. Names of other scripts have no article to be found in but by what they mean.
     */
    private boolean isPlace(String typed, List<String> spellings) {
        Set<String> stems = spellings.stream().map(this::stems).collect(Collectors.toSet());
        return typed.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                && !stems.contains(stems(typed));
    }

    private String stems(String text) {
        return String.join(" ", AnalyzedText.terms(stemmed, text));
    }
}
