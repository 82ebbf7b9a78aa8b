package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.CountRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fihrist.article.ArticleIndex;

/** Writes a search as one request to Elasticsearch: query, filters, facets, snippets, order. */
@ApplicationScoped
public class SearchRequests {

    private final ArticleIndex index;
    private final ArticleQuery queries;
    private final MarkQuery marks;
    private final FacetCounts facets;
    private final FacetSearch facetSearch;

    SearchRequests(
            ArticleIndex index, ArticleQuery queries, MarkQuery marks, FacetCounts facets, FacetSearch facetSearch) {
        this.index = index;
        this.queries = queries;
        this.marks = marks;
        this.facets = facets;
        this.facetSearch = facetSearch;
    }

    /**
     * The request for articles with the words of a reading.
     *
     * @param reading null for all articles
     * @param prefix what a word of a facet value's label begins with; null for all values
     */
    SearchRequest articles(
            SearchCriteria criteria, @Nullable QueryReading reading, Matching matching, @Nullable String prefix) {
        BoolQuery.Builder query = Filters.common(criteria);
        if (reading != null) {
            query.must(queries.of(reading, matching, criteria.explain()));
        }
        SearchRequest.Builder request = request(criteria, reading, query, criteria.limit());
        request.trackTotalHits(total -> total.enabled(true));
        for (Facet facet : criteria.facets()) {
            request.aggregations(
                    facet.parameter(), facets.aggregation(facet, criteria, facetSearch.within(facet, prefix)));
        }
        if (criteria.cursor() != null) {
            request.searchAfter(criteria.cursor().searchAfter());
        }
        return request.build();
    }

    /** The request for articles that share parts of words with a question and were not found by {@link #articles}. */
    SearchRequest similar(SearchCriteria criteria, QueryReading reading, Matching found, int size) {
        BoolQuery.Builder query =
                Filters.common(criteria).must(queries.ofParts(reading)).mustNot(queries.of(reading, found, false));
        return request(criteria, reading, query, size)
                .trackTotalHits(total -> total.enabled(false))
                .build();
    }

    /** The request to count the articles with the words of a reading, whatever their facets and days. */
    CountRequest unfiltered(QueryReading reading, Matching matching) {
        return CountRequest.of(c -> c.index(index.readAlias()).query(queries.of(reading, matching, false)));
    }

    private SearchRequest.Builder request(
            SearchCriteria criteria, @Nullable QueryReading reading, BoolQuery.Builder query, int size) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index.readAlias())
                .query(query.build()._toQuery())
                .size(size)
                // Less than all shards would be a wrong answer that looks right.
                .allowPartialSearchResults(false)
                // Copies of a shard count deleted articles differently: reading on must ask the same copies.
                .preference(preference(criteria))
                .source(source -> source.filter(f -> f.excludes("body", "contentHash")));
        List<Query> selected = Filters.selected(criteria);
        if (!selected.isEmpty()) {
            request.postFilter(q -> q.bool(b -> b.filter(selected)));
        }
        if (size > 0) {
            request.sort(sort(criteria.sort())).trackScores(criteria.sort() == Sort.RELEVANCE);
        }
        if (criteria.highlight()) {
            request.highlight(Snippets.request(reading == null ? null : marks.of(reading)));
        }
        if (criteria.explain()) {
            request.includeNamedQueriesScore(true);
        }
        return request;
    }

    private static String preference(SearchCriteria criteria) {
        String search = criteria.query() + criteria.selections() + criteria.sort();
        return "search-" + Integer.toHexString(search.hashCode());
    }

    private static List<SortOptions> sort(Sort sort) {
        SortOptions first = sort == Sort.RELEVANCE
                ? SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc)))
                : SortOptions.of(s -> s.field(f -> f.field("published")
                        .order(sort == Sort.NEWEST ? SortOrder.Desc : SortOrder.Asc)
                        .missing("_last")));
        // The id makes the order complete, so that reading on neither repeats nor misses an article.
        return List.of(first, SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    }
}
