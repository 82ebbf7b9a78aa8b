package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.TermsInclude;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/**
 * A way to narrow a facet down to some of its values.
 *
 * @param field whose terms stand for the values, see {@link ValueCount}
 * @param include which terms
 * @param articles where they are: to look at all articles takes longer than all the rest
 */
record ValueSearch(String field, TermsInclude include, Query articles) {

    /** The values that are given. */
    static ValueSearch of(Facet facet, List<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return new ValueSearch(
                facet.field(),
                TermsInclude.of(i -> i.terms(values)),
                Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(terms)))));
    }

    /** The values whose terms begin as typed; quick where the expression begins with letters. */
    static ValueSearch beginning(String field, String regexp) {
        String whole = regexp + ".*";
        return new ValueSearch(
                field,
                TermsInclude.of(i -> i.regexp(whole)),
                Query.of(q -> q.regexp(r -> r.field(field).value(whole).flags("NONE"))));
    }

    /** The same in all articles, also in those that have no value and count under one that stands for none. */
    ValueSearch everywhere() {
        return new ValueSearch(field, include, Query.of(q -> q.matchAll(all -> all)));
    }
}
