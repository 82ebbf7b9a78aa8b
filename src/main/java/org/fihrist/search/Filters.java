package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a request that leave articles out, and have no say in their order. */
final class Filters {

    private Filters() {}

    /** What holds for hits and for the counts of every facet: days, story and exclusions. */
    static BoolQuery.Builder common(SearchCriteria criteria) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        if (criteria.from() != null || criteria.to() != null) {
            bool.filter(days(criteria));
        }
        if (criteria.story() != null) {
            bool.filter(f -> f.term(t -> t.field(Stories.FIELD).value(criteria.story())));
        }
        criteria.selections().forEach((facet, selection) -> {
            if (!selection.excluded().isEmpty()) {
                bool.mustNot(anyOf(facet, selection.excluded()));
            }
        });
        return bool;
    }

    /** What is selected of each facet; one query for each facet with a selection. */
    static List<Query> selected(SearchCriteria criteria) {
        return Stream.of(Facet.values())
                .flatMap(facet -> selected(facet, criteria.selection(facet)).stream())
                .toList();
    }

    /**
     * What must hold for an article to be counted in a facet: the selections of the other facets. The facet's own counts
     * only where every selected value is asked for, because then each further one narrows the result.
     */
    static List<Query> countedIn(Facet counted, SearchCriteria criteria) {
        return Stream.of(Facet.values())
                .filter(facet -> facet != counted || criteria.selection(facet).all())
                .flatMap(facet -> selected(facet, criteria.selection(facet)).stream())
                .toList();
    }

    private static List<Query> selected(Facet facet, Selection selection) {
        if (selection.values().isEmpty()) {
            return List.of();
        }
        return selection.all()
                ? selection.values().stream()
                        .map(value -> anyOf(facet, List.of(value)))
                        .toList()
                : List.of(anyOf(facet, selection.values()));
    }

    private static Query days(SearchCriteria criteria) {
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field("day");
            if (criteria.from() != null) {
                d.gte(criteria.from().toString());
            }
            if (criteria.to() != null) {
                d.lte(criteria.to().toString());
            }
            return d;
        })));
    }

    private static Query anyOf(Facet facet, List<String> values) {
        List<Query> ways = new ArrayList<>();
        List<FieldValue> known = values.stream()
                .filter(value -> facet != Facet.MONTH || !value.equals(Facet.UNKNOWN))
                .map(FieldValue::of)
                .toList();
        if (!known.isEmpty()) {
            ways.add(Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(known)))));
        }
        if (known.size() < values.size()) {
            ways.add(Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(facet.field()))))));
        }
        return ways.size() == 1 ? ways.getFirst() : Query.of(q -> q.bool(b -> b.should(ways)));
    }
}
