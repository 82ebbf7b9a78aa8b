package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/** Finds titles by what a reader begins to type. */
final class TitleQueries {

    static final String FIELD = "title.typed";

    private static final String AUTO = "AUTO:4,8";
    // The first letter is right mostly, and saves nearly all the work.
    private static final int RIGHT_LETTERS = 1;

    private TitleQueries() {}

    /**
     * Titles with all the words typed, the last of which may go on.
     *
     * @param nearly whether a letter or two of a word may be others
     */
    static Query completing(String text, boolean nearly) {
        Query beginning = Query.of(q -> q.matchBoolPrefix(m -> {
            m.field(FIELD).query(text).operator(Operator.And);
            return nearly ? m.fuzziness(AUTO).prefixLength(RIGHT_LETTERS) : m;
        }));
        List<Query> ways = nearly ? List.of(beginning, stems(text), whole(text)) : List.of(beginning, stems(text));
        return Query.of(q -> q.bool(b -> b.should(ways)));
    }

    /** All words are whole, in whatever form: وأردوغان is what أردوغان asks for. */
    private static Query stems(String text) {
        return Query.of(
                q -> q.match(m -> m.field(FieldQueries.TITLE_STEM).query(text).operator(Operator.And)));
    }

    /** The last word is whole, and may have errors as well. */
    private static Query whole(String text) {
        return Query.of(q -> q.match(m -> m.field(FIELD)
                .query(text)
                .operator(Operator.And)
                .fuzziness(AUTO)
                .prefixLength(RIGHT_LETTERS)));
    }
}
