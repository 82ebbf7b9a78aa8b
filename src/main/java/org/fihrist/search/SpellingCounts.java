package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationExecutionHint;
import java.util.List;
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

    /** The counts of an answer, most articles first. */
    static List<SpellingCount> read(Aggregate answer) {
        return answer.filter().aggregations().get(SPELLINGS).sterms().buckets().array().stream()
                .map(bucket -> new SpellingCount(
                        Spelling.of(bucket.key().stringValue()).text(), bucket.docCount()))
                .toList();
    }
}
