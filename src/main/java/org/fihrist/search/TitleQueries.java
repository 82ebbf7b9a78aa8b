package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

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
        return nearly ? Query.of(q -> q.bool(b -> b.should(beginning, whole(text)))) : beginning;
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
