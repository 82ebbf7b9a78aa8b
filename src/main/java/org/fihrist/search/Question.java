package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Map;

/**
 * A search of one state of the index.
 *
 * @param criteria the reader's
 * @param snapshot id of the state that is searched
 * @param counts what is to be counted beside, by name
 */
record Question(SearchCriteria criteria, String snapshot, Map<String, Aggregation> counts) {}
