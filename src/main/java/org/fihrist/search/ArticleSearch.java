package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.fihrist.entity.Tagger;
import org.fihrist.error.ProblemException;

/** Asks Elasticsearch for articles: query, facets and snippets in one request. */
@ApplicationScoped
public class ArticleSearch {

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final ArticleQuery queries;
    private final FacetCounts facets;
    private final FacetSearch facetSearch;
    private final Tagger tagger;
    private final SearchLimits limits;

    ArticleSearch(
            ElasticsearchClient client,
            ArticleIndex index,
            ArticleQuery queries,
            FacetCounts facets,
            FacetSearch facetSearch,
            Tagger tagger,
            SearchLimits limits) {
        this.client = client;
        this.index = index;
        this.queries = queries;
        this.facets = facets;
        this.facetSearch = facetSearch;
        this.tagger = tagger;
        this.limits = limits;
    }

    /** What Elasticsearch answered, the entities recognised in q, and whether facets list only some of their values. */
    record Found(SearchResponse<ArticleDocument> response, QueryEntities entities, boolean narrowed) {}

    /**
     * Searches articles.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    Found search(SearchCriteria criteria) throws IOException {
        return search(criteria, null);
    }

    /**
     * Searches articles, the facets' values narrowed down.
     *
     * @param prefix what a word of the value's label begins with; null for all values
     * @throws IOException when Elasticsearch cannot be reached
     */
    Found search(SearchCriteria criteria, @Nullable String prefix) throws IOException {
        QueryEntities entities = recognise(criteria);
        SearchRequest request = request(criteria, entities, prefix);
        boolean narrowed = prefix != null && !prefix.isBlank();
        return new Found(client.search(request, ArticleDocument.class), entities, narrowed);
    }

    private QueryEntities recognise(SearchCriteria criteria) {
        return criteria.query() == null || !criteria.variants()
                ? QueryEntities.NONE
                : new QueryEntities(tagger.tag(criteria.query()));
    }

    private SearchRequest request(SearchCriteria criteria, QueryEntities entities, @Nullable String prefix) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index.readAlias())
                .query(query(criteria, entities))
                .size(criteria.limit())
                // Less than all shards would be a wrong answer that looks right.
                .allowPartialSearchResults(false)
                // Copies of a shard count deleted articles differently: reading on must ask the same copies.
                .preference(preference(criteria))
                .trackTotalHits(total -> total.enabled(true))
                .source(source -> source.filter(f -> f.excludes("body", "contentHash")));
        List<Query> selected = Filters.selected(criteria);
        if (!selected.isEmpty()) {
            request.postFilter(q -> q.bool(b -> b.filter(selected)));
        }
        for (Facet facet : criteria.facets()) {
            request.aggregations(
                    facet.parameter(), facets.aggregation(facet, criteria, facetSearch.within(facet, prefix)));
        }
        if (criteria.limit() > 0) {
            request.sort(sort(criteria.sort())).trackScores(criteria.sort() == Sort.RELEVANCE);
        }
        if (criteria.highlight()) {
            request.highlight(Snippets.request());
        }
        if (criteria.cursor() != null) {
            request.searchAfter(criteria.cursor().searchAfter());
        }
        return request.build();
    }

    private static String preference(SearchCriteria criteria) {
        String search = criteria.query() + criteria.selections() + criteria.sort();
        return "search-" + Integer.toHexString(search.hashCode());
    }

    private Query query(SearchCriteria criteria, QueryEntities entities) {
        BoolQuery.Builder bool = Filters.common(criteria);
        if (criteria.query() != null) {
            QueryText text = QueryText.parse(criteria.query());
            if (text.clauses().size() > limits.maxClauses()) {
                throw ProblemException.badParameter(
                        "q",
                        "q has " + text.clauses().size() + " words.",
                        List.of("at most " + limits.maxClauses() + " words"));
            }
            bool.must(queries.of(text, entities));
        }
        return bool.build()._toQuery();
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
