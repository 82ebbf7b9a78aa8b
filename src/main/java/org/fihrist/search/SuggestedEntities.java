package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fihrist.article.Labels;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Language;
import org.fihrist.search.CardParts.ArticleCount;

/**
 * The people and countries with a name that begins as typed, counted among all articles.
 *
 * <p>The names of the gazetteer are looked through in memory; only the articles of those that fit are counted.
 */
@ApplicationScoped
public class SuggestedEntities {

    private static final String UNLISTED = "unlisted";
    private static final String VALUES = "values";

    // For each one that is given so many with more articles may have the name only beside others, or be found by two
    // of its words.
    private static final int LOOKED_AT = 4;

    private final EntityNames names;
    private final FacetLabels labels;
    private final Labels listedLabels;

    SuggestedEntities(EntityNames names, FacetLabels labels, Labels listedLabels) {
        this.names = names;
        this.labels = labels;
        this.listedLabels = listedLabels;
    }

    /**
     * What has to be counted, by name.
     *
     * @param size the most of each kind
     * @return empty where nobody is called so
     */
    Map<String, Aggregation> counts(Typed typed, int size) {
        Map<String, Aggregation> counts = new HashMap<>();
        for (Facet facet : List.of(Facet.PERSON, Facet.COUNTRY)) {
            List<String> ids =
                    typed.nearly() ? names.like(facet, typed.words()) : names.beginning(facet, typed.words());
            if (!ids.isEmpty()) {
                counts.put(facet.parameter(), count(ValueSearch.of(facet, ids), size));
            }
        }
        if (!typed.nearly()) {
            UnlistedNames.beginning(typed.words())
                    .ifPresent(beginnings -> counts.put(UNLISTED, count(beginnings, size)));
        }
        return counts;
    }

    private static Aggregation count(ValueSearch values, int size) {
        return Aggregation.of(a -> a.filter(values.articles())
                .aggregations(
                        VALUES,
                        terms -> terms.terms(t -> t.field(values.field())
                                .include(values.include())
                                .size(LOOKED_AT * size))));
    }

    /**
     * The people that were counted: who is called as typed comes before who has such a name as well (أحمد الشرع was أبو محمد الجولاني once), and
     * who is named more often before others.
     *
     * @throws IOException when Elasticsearch cannot be reached for labels
     */
    List<ArticleCount> people(Typed typed, Map<String, Aggregate> counts, int size, Language language)
            throws IOException {
        Stream<ValueCount> listed = found(Facet.PERSON, counts.get(Facet.PERSON.parameter()));
        Stream<ValueCount> unlisted = found(Facet.PERSON, counts.get(UNLISTED));
        return best(Facet.PERSON, typed, Stream.concat(listed, unlisted), size, language);
    }

    /** The countries that were counted, in the same order. */
    List<ArticleCount> countries(Typed typed, Map<String, Aggregate> counts, int size, Language language)
            throws IOException {
        Stream<ValueCount> listed = found(Facet.COUNTRY, counts.get(Facet.COUNTRY.parameter()));
        return best(Facet.COUNTRY, typed, listed, size, language);
    }

    private static Stream<ValueCount> found(Facet facet, @Nullable Aggregate counted) {
        return counted == null
                ? Stream.of()
                : ValueCount.of(facet, counted.filter().aggregations().get(VALUES));
    }

    private List<ArticleCount> best(Facet facet, Typed typed, Stream<ValueCount> found, int size, Language language)
            throws IOException {
        Comparator<ValueCount> calledSoFirst = Comparator.comparing(count -> !isCalled(facet, count.value(), typed));
        List<ValueCount> best = ValueCount.once(
                        found.sorted(calledSoFirst.thenComparing(ValueCount.MOST_ARTICLES_FIRST)))
                .limit(size)
                .toList();
        Map<String, String> byId =
                labels.labels(facet, best.stream().map(ValueCount::value).toList(), language);
        return best.stream()
                .map(count -> new ArticleCount(count.value(), byId.get(count.value()), count.articles()))
                .toList();
    }

    /** By its label in any language. Who is not listed was found by the name that is the label. */
    private boolean isCalled(Facet facet, String id, Typed typed) {
        EntityKind kind = facet == Facet.PERSON ? EntityKind.PERSON : EntityKind.COUNTRY;
        return !listedLabels.has(kind, id)
                || Stream.of(Language.values()).anyMatch(language -> typed.isIn(listedLabels.of(kind, id, language)));
    }
}
