/** One query in: validated criteria, one Elasticsearch request, one response; facets and the analysis view. */
package org.fihrist.search;
