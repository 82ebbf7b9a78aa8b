/** Queries: validated criteria, requests to Elasticsearch, answers; facets, suggestions, exports, feeds and the analysis view. */
package org.fihrist.search;
