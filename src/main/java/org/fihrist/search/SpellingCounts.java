package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationExecutionHint;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.article.Spelling;

/** The ways in which articles write entities, counted by Elasticsearch. */
final class SpellingCounts {

    private static final String SPELLINGS = "spellings";

    private SpellingCounts() {}

    /**
     * The aggregation that counts the spellings of one entity.
     *
     * @param size the most that are counted
     */
    static Aggregation aggregation(Facet facet, String id, int size) {
        return Aggregation.of(
                a -> a.filter(f -> f.term(t -> t.field(facet.field()).value(id)))
                        .aggregations(
                                SPELLINGS,
                                terms -> terms.terms(t -> t.field(facet.spellings())
                                        .size(size)
                                        .include(i -> i.regexp(Regexp.quote(Spelling.prefix(id)) + ".*"))
                                        // The articles of one entity are few; the spellings of all are many.
                                        .executionHint(TermsAggregationExecutionHint.Map))));
    }

    /**
     * The aggregation that counts the spellings of all entities of a facet.
     *
     * @param size the most that are counted, those of most articles
     */
    static Aggregation ofAll(Facet facet, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(facet.spellings()).size(size)));
    }

    /** The counts of an answer, most articles first. */
    static List<SpellingCount> read(Aggregate answer) {
        return buckets(answer.filter().aggregations().get(SPELLINGS))
                .map(SpellingCounts::count)
                .toList();
    }

    /** The counts of an answer to {@link #ofAll}, by the entities' ids. */
    static Map<String, List<SpellingCount>> readAll(Aggregate answer) {
        return buckets(answer)
                .collect(Collectors.groupingBy(
                        bucket -> Spelling.of(bucket.key().stringValue()).id(),
                        Collectors.mapping(SpellingCounts::count, Collectors.toList())));
    }

    /** The most articles that may write a spelling which is not in an answer to {@link #ofAll}; 0 where all are. */
    static long mostOfLeftOut(Aggregate answer) {
        if (answer.sterms().sumOtherDocCount() == 0) {
            return 0;
        }
        long least =
                buckets(answer).mapToLong(StringTermsBucket::docCount).min().orElse(0);
        return least + FacetCounts.error(answer);
    }

    private static Stream<StringTermsBucket> buckets(Aggregate terms) {
        return terms.sterms().buckets().array().stream();
    }

    private static SpellingCount count(StringTermsBucket bucket) {
        return new SpellingCount(Spelling.of(bucket.key().stringValue()).text(), bucket.docCount());
    }
}
