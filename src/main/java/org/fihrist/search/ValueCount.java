package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.article.NameBeginning;

/**
 * How many articles have a value of a facet.
 *
 * @param value for filters
 */
record ValueCount(String value, long articles) {

    static final Comparator<ValueCount> MOST_ARTICLES_FIRST =
            Comparator.comparingLong(ValueCount::articles).reversed().thenComparing(ValueCount::value);

    /** The counts of an answer, whether the values were found by themselves or by what people's names begin with. */
    static Stream<ValueCount> of(Facet facet, Aggregate terms) {
        Stream<ValueCount> counts = terms.sterms().buckets().array().stream()
                .map(bucket -> new ValueCount(bucket.key().stringValue(), bucket.docCount()));
        return facet == Facet.PERSON
                ? counts.map(count -> new ValueCount(NameBeginning.idOf(count.value()), count.articles()))
                : counts;
    }

    /** Each value by its first count: who was found by two words of the name is there twice. */
    static Stream<ValueCount> once(Stream<ValueCount> counts) {
        Set<String> seen = new HashSet<>();
        return counts.filter(count -> seen.add(count.value()));
    }
}
