package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.FieldCollapse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of requests about stories: articles that republish one text. */
final class Stories {

    /** The field that articles of one story share. */
    static final String FIELD = "story";

    /** Name of the number of different stories among the counts. */
    static final String DISTINCT = "stories";

    private static final String ARTICLES = "articles";
    // Nearly exact up to this number of stories, the highest that Elasticsearch takes.
    private static final int NEARLY_EXACT = 40_000;

    private Stories() {}

    /** Of each story the first article only. */
    static FieldCollapse collapse() {
        return FieldCollapse.of(c -> c.field(FIELD));
    }

    /** Articles of any of some stories. */
    static Query anyOf(Collection<String> stories) {
        List<FieldValue> values = stories.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(FIELD).terms(v -> v.value(values))));
    }

    /** Counts the different stories of a search. */
    static Aggregation distinct(SearchCriteria criteria) {
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(Filters.selected(criteria))))
                .aggregations(DISTINCT, c -> c.cardinality(d -> d.field(FIELD).precisionThreshold(NEARLY_EXACT))));
    }

    static long distinct(Aggregate answer) {
        return answer.filter().aggregations().get(DISTINCT).cardinality().value();
    }

    /** Counts the articles of each of some stories. */
    static Aggregation articles(SearchCriteria criteria, Collection<String> stories) {
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(Filters.selected(criteria))))
                .aggregations(
                        ARTICLES,
                        t -> t.terms(of ->
                                of.field(FIELD).size(stories.size()).include(i -> i.terms(List.copyOf(stories))))));
    }

    static Map<String, Long> articles(Aggregate answer) {
        return answer.filter().aggregations().get(ARTICLES).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), bucket -> bucket.docCount()));
    }
}
