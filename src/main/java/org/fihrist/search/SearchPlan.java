package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import jakarta.annotation.Nullable;
import java.util.Map;

/**
 * What Elasticsearch is to be asked for.
 *
 * @param criteria the reader's
 * @param reading of the query to be asked, which may be another than the one typed; null for all articles
 * @param matching how many of the words have to match
 * @param counts what is to be counted beside, by name
 */
record SearchPlan(
        SearchCriteria criteria, @Nullable QueryReading reading, Matching matching, Map<String, Aggregation> counts) {

    /**
     * So many of the best articles of each shard are ranked more finely. In trials on public sets of questions, alone and among news, the
     * first ten and the first hundred held as many right answers as with every article ranked so.
     */
    static final int WINDOW = 300;

    /** Whether the best articles are to be ranked more finely: where there are words to rank by. */
    boolean isRescored() {
        return criteria.sort() == Sort.RELEVANCE
                && criteria.limit() > 0
                && reading != null
                && !reading.wanted().isEmpty();
    }
}
