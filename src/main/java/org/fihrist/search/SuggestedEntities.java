package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsInclude;
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
    private static final String ARTICLES = "articles";

    // For each one that is given so many with more articles may have the name only beside others.
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
                counts.put(facet.parameter(), listed(facet, ids, LOOKED_AT * size));
            }
        }
        if (!typed.nearly()) {
            UnlistedNames.beginning(typed.words())
                    .ifPresent(ids -> counts.put(UNLISTED, terms(Facet.PERSON, ids, size)));
        }
        return counts;
    }

    /** Of the articles that name any of some entities: to look at all articles takes longer than all the rest. */
    private static Aggregation listed(Facet facet, List<String> ids, int size) {
        List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
        return Aggregation.of(
                a -> a.filter(f -> f.terms(t -> t.field(facet.field()).terms(v -> v.value(values))))
                        .aggregations(ARTICLES, terms(facet, TermsInclude.of(i -> i.terms(ids)), size)));
    }

    private static Aggregation terms(Facet facet, TermsInclude within, int size) {
        return Aggregation.of(
                a -> a.terms(t -> t.field(facet.field()).include(within).size(size)));
    }

    /**
     * The people that were counted: who is called as typed comes before who has such a name as well (أحمد الشرع was أبو محمد الجولاني once), and who
     * is named more often before others.
     *
     * @throws IOException when Elasticsearch cannot be reached for labels
     */
    List<ArticleCount> people(Typed typed, Map<String, Aggregate> counts, int size, Language language)
            throws IOException {
        Stream<StringTermsBucket> unlisted =
                counts.containsKey(UNLISTED) ? counts.get(UNLISTED).sterms().buckets().array().stream() : Stream.of();
        return best(Facet.PERSON, typed, Stream.concat(listed(counts, Facet.PERSON), unlisted), size, language);
    }

    /** The countries that were counted, in the same order. */
    List<ArticleCount> countries(Typed typed, Map<String, Aggregate> counts, int size, Language language)
            throws IOException {
        return best(Facet.COUNTRY, typed, listed(counts, Facet.COUNTRY), size, language);
    }

    private static Stream<StringTermsBucket> listed(Map<String, Aggregate> counts, Facet facet) {
        Aggregate found = counts.get(facet.parameter());
        return found == null
                ? Stream.of()
                : found.filter().aggregations().get(ARTICLES).sterms().buckets().array().stream();
    }

    private List<ArticleCount> best(
            Facet facet, Typed typed, Stream<StringTermsBucket> found, int size, Language language) throws IOException {
        List<StringTermsBucket> best = found.sorted(Comparator.<StringTermsBucket, Boolean>comparing(
                                bucket -> !isCalled(facet, bucket.key().stringValue(), typed))
                        .thenComparing(FacetCounts.MOST_ARTICLES_FIRST))
                .limit(size)
                .toList();
        Map<String, String> byId = labels.labels(
                facet, best.stream().map(bucket -> bucket.key().stringValue()).toList(), language);
        return best.stream()
                .map(bucket -> new ArticleCount(
                        bucket.key().stringValue(), byId.get(bucket.key().stringValue()), bucket.docCount()))
                .toList();
    }

    /** By its label in any language. Who is not listed was found by the name that is the label. */
    private boolean isCalled(Facet facet, String id, Typed typed) {
        EntityKind kind = facet == Facet.PERSON ? EntityKind.PERSON : EntityKind.COUNTRY;
        return !listedLabels.has(kind, id)
                || Stream.of(Language.values()).anyMatch(language -> typed.isIn(listedLabels.of(kind, id, language)));
    }
}
