package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsInclude;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.fihrist.article.ArticleDocument;
import org.fihrist.search.FacetView.FacetValue;

/**
 * Facets as aggregations, and their answers as counts.
 *
 * <p>The request's query holds what applies to everything; what is selected of a facet is a post filter for the hits and
 * a filter around the aggregation of every other facet. So one request gives the hits and counts that leave each facet's
 * own selection out.
 */
@ApplicationScoped
public class FacetCounts {

    private static final String VALUES = "values";
    private static final String DISTINCT = "distinct";
    private static final String SELECTED = "selected";
    // Cardinality is nearly exact up to this number of values: the highest that Elasticsearch takes, for which it
    // clears
    // 256 kB each time; where there are some hundred at most, as of countries and months, a sixteenth of that will do.
    private static final int EXACT_MANY = 40_000;
    private static final int EXACT_FEW = 3000;
    // Values that a search within a facet looks at.
    private static final int MOST_FOUND = 1000;

    private final FacetLabels labels;

    FacetCounts(FacetLabels labels) {
        this.labels = labels;
    }

    /** The aggregations of all facets that are to be counted, by their names. */
    Map<String, Aggregation> aggregations(SearchCriteria criteria) {
        return criteria.facets().stream()
                .collect(Collectors.toMap(Facet::parameter, facet -> aggregation(facet, criteria, List.of())));
    }

    /**
     * The aggregation of a facet.
     *
     * @param within values that may be listed, any of these; empty for all
     */
    Aggregation aggregation(Facet facet, SearchCriteria criteria, List<ValueSearch> within) {
        Map<String, Aggregation> parts = new LinkedHashMap<>();
        for (int i = 0; i < within.size(); i++) {
            parts.put(VALUES + i, terms(facet, MOST_FOUND, within.get(i)));
        }
        if (within.isEmpty()) {
            // One value more than the limit: "unknown" sorts before every month but is the last to be listed.
            parts.put(VALUES, terms(facet, facet.field(), criteria.facetLimit() + 1, null));
            parts.put(DISTINCT, distinct(facet));
            List<String> selected = criteria.selection(facet).values();
            if (!selected.isEmpty()) {
                parts.put(
                        SELECTED,
                        terms(facet, facet.field(), selected.size(), TermsInclude.of(i -> i.terms(selected))));
            }
        }
        List<Query> filters = Filters.countedIn(facet, criteria);
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(filters))).aggregations(parts));
    }

    private static Aggregation distinct(Facet facet) {
        return Aggregation.of(a -> a.cardinality(c -> {
            c.field(facet.field()).precisionThreshold(facet.hasFewValues() ? EXACT_FEW : EXACT_MANY);
            return facet == Facet.MONTH ? c.missing(FieldValue.of(Facet.UNKNOWN)) : c;
        }));
    }

    private static Aggregation terms(Facet facet, int size, ValueSearch within) {
        return Aggregation.of(a ->
                a.filter(within.articles()).aggregations(VALUES, terms(facet, within.field(), size, within.include())));
    }

    /**
     * Far more than asked for: counts over several shards come out exact but for the rarest. Not any number: a shard looks the name of
     * each value up.
     */
    private static int ofEachShard(int size) {
        return Math.max(200, 5 * size);
    }

    private static Aggregation terms(Facet facet, String field, int size, @Nullable TermsInclude within) {
        return Aggregation.of(a -> a.terms(t -> {
            t.field(field).size(size).shardSize(ofEachShard(size));
            if (within != null) {
                t.include(within);
            }
            return facet == Facet.MONTH
                    ? t.missing(Facet.UNKNOWN).order(NamedValue.of("_key", SortOrder.Desc))
                    : t.order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc));
        }));
    }

    /**
     * The counts in an answer.
     *
     * @param narrowed whether only some values were asked for
     * @param shown articles of the same answer, which may tell labels
     * @throws IOException when Elasticsearch cannot be reached for the labels
     */
    FacetView read(
            Facet facet, Aggregate answer, SearchCriteria criteria, boolean narrowed, List<ArticleDocument> shown)
            throws IOException {
        Map<String, Aggregate> parts = answer.filter().aggregations();
        Set<String> selected = new HashSet<>(criteria.selection(facet).values());
        Map<String, Long> counts = new LinkedHashMap<>();
        List<ValueCount> found = new ArrayList<>();
        long other = 0;
        long error = 0;
        for (Map.Entry<String, Aggregate> part : parts.entrySet()) {
            if (part.getKey().startsWith(VALUES)) {
                Aggregate terms =
                        narrowed ? part.getValue().filter().aggregations().get(VALUES) : part.getValue();
                ValueCount.of(facet, terms).forEach(found::add);
                other += terms.sterms().sumOtherDocCount();
                error = Math.max(error, error(terms));
            }
        }
        List<ValueCount> values = new ArrayList<>(ordered(facet, found));
        // With a prefix the values that were found are there, up to a bound, and those beyond the limit are counted one
        // by one.
        long distinct =
                narrowed ? values.size() : parts.get(DISTINCT).cardinality().value();
        while (values.size() > criteria.facetLimit()) {
            other += removeLast(facet, values).articles();
        }
        values.forEach(count -> counts.put(count.value(), count.articles()));
        other -= addSelected(counts, selected, parts.get(SELECTED));
        Map<String, String> names = labels.labels(facet, counts, criteria.language(), shown);
        List<FacetValue> listed = counts.entrySet().stream()
                .map(entry -> new FacetValue(
                        entry.getKey(), names.get(entry.getKey()), entry.getValue(), selected.contains(entry.getKey())))
                .sorted(order(facet))
                .toList();
        return new FacetView(distinct, other, error, listed);
    }

    /**
     * How many articles have the words of a search if it were not for its filters, where the counts of a facet tell: they leave its own
     * selection out.
     *
     * @param answers by the names of what was counted
     * @return empty where no facet was counted without any filter
     */
    static OptionalLong withoutSelection(SearchCriteria criteria, Map<String, Aggregate> answers) {
        if (!criteria.isFilteredBySelectionsAlone()) {
            return OptionalLong.empty();
        }
        return criteria.facets().stream()
                .filter(facet -> Filters.countedIn(facet, criteria).isEmpty())
                .map(facet -> answers.get(facet.parameter()))
                .filter(Objects::nonNull)
                .mapToLong(answer -> answer.filter().docCount())
                .findFirst();
    }

    /** How many articles a count, or one that was left out, may be short of; 0 with one shard. */
    static long error(Aggregate terms) {
        Long bound = terms.sterms().docCountErrorUpperBound();
        // Elasticsearch gives -1 where it knows no bound: in an order other than by count, in which each shard gives
        // the same values first.
        return bound == null ? 0 : Math.max(0, bound);
    }

    /** Most articles first, months as they come. Who was found by several words of the name is there once. */
    private static List<ValueCount> ordered(Facet facet, List<ValueCount> found) {
        return facet == Facet.MONTH
                ? found
                : ValueCount.once(found.stream().sorted(ValueCount.MOST_ARTICLES_FIRST))
                        .toList();
    }

    /** Takes away what the limit leaves no place for: "unknown" before any month, else the least. */
    private static ValueCount removeLast(Facet facet, List<ValueCount> values) {
        boolean unknownFirst = facet == Facet.MONTH && values.getFirst().value().equals(Facet.UNKNOWN);
        return unknownFirst ? values.removeFirst() : values.removeLast();
    }

    /** Adds selected values that the longest counts pushed out, at 0 where nothing has them. Returns their articles. */
    private static long addSelected(Map<String, Long> counts, Set<String> selected, @Nullable Aggregate answer) {
        if (answer == null) {
            return 0;
        }
        Map<String, Long> found = answer.sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), bucket -> bucket.docCount()));
        long added = 0;
        for (String value : selected) {
            if (!counts.containsKey(value)) {
                counts.put(value, found.getOrDefault(value, 0L));
                added += counts.get(value);
            }
        }
        return added;
    }

    private static Comparator<FacetValue> order(Facet facet) {
        return facet == Facet.MONTH
                ? Comparator.comparing((FacetValue v) -> v.value().equals(Facet.UNKNOWN))
                        .thenComparing(FacetValue::value, Comparator.reverseOrder())
                : Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
    }
}
