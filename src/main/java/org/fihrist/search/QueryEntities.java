package org.fihrist.search;

import java.util.List;
import org.fihrist.entity.Mention;
import org.fihrist.search.QueryText.Clause;

/**
 * The people and countries recognised in a query.
 *
 * @param mentions with offsets in q
 */
record QueryEntities(List<Mention> mentions) {

    static final QueryEntities NONE = new QueryEntities(List.of());

    /** The words of a query that a mention consists of. */
    static List<Clause> wordsOf(Mention mention, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.exact() && mention.overlaps(clause.start(), clause.end()))
                .toList();
    }
}
