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
import org.fihrist.search.Cursor.After;

/** Writes the requests of a search to Elasticsearch: query, filters, counts, snippets, order. */
@ApplicationScoped
public class SearchRequests {

    private final ArticleIndex index;

    SearchRequests(ArticleIndex index) {
        this.index = index;
    }

    /** A page of articles in an order that can be read on along its sort values, with total and counts. */
    SearchRequest sorted(SearchPlan plan) {
        SearchCriteria criteria = plan.criteria();
        SearchRequest.Builder request = whole(plan, criteria.limit());
        if (criteria.limit() > 0) {
            request.sort(sort(criteria.sort())).trackScores(criteria.sort() == Sort.RELEVANCE);
        }
        if (criteria.cursor() instanceof After after) {
            request.searchAfter(after.sortValues());
        }
        return shown(request, plan).build();
    }

    /** Some of the best articles of a ranking, with total and counts. */
    SearchRequest best(SearchPlan plan, int from, int size) {
        SearchRequest.Builder request = whole(plan, size).from(from);
        if (size > 0) {
            rescored(request, plan);
        }
        return shown(request, plan).build();
    }

    /** The ids of all that {@link #best} gives. */
    SearchRequest idsOfBest(SearchPlan plan) {
        SearchRequest.Builder request = request(plan.criteria(), query(plan), SearchPlan.WINDOW)
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.fetch(false));
        return rescored(request, plan).build();
    }

    /**
     * Articles behind the best of a ranking.
     *
     * @param best ids of the best
     * @param after the last article read; null to begin with the first
     */
    SearchRequest others(SearchPlan plan, List<String> best, @Nullable After after, int size) {
        BoolQuery.Builder query = query(plan).mustNot(q -> q.ids(ids -> ids.values(best)));
        SearchRequest.Builder request = request(plan.criteria(), query, size)
                .trackTotalHits(total -> total.enabled(false))
                .sort(sort(Sort.RELEVANCE))
                .trackScores(true);
        if (after != null) {
            request.searchAfter(after.sortValues());
        }
        return shown(request, plan).build();
    }

    /** Articles that share parts of words with a question and do not match it otherwise. */
    SearchRequest similar(SearchPlan plan, int size) {
        SearchCriteria criteria = plan.criteria();
        BoolQuery.Builder query = Filters.common(criteria)
                .must(ArticleQuery.ofParts(plan.reading(), criteria.explain()))
                .mustNot(ArticleQuery.of(plan.reading(), plan.matching(), false));
        SearchRequest.Builder request = request(criteria, query, size).trackTotalHits(total -> total.enabled(false));
        return shown(request, plan).build();
    }

    /** The number of articles with the words of a reading, whatever their facets and days. */
    CountRequest unfiltered(SearchPlan plan) {
        return CountRequest.of(
                c -> c.index(index.readAlias()).query(ArticleQuery.of(plan.reading(), plan.matching(), false)));
    }

    private BoolQuery.Builder query(SearchPlan plan) {
        SearchCriteria criteria = plan.criteria();
        BoolQuery.Builder query = Filters.common(criteria);
        if (plan.reading() != null) {
            query.must(ArticleQuery.of(plan.reading(), plan.matching(), criteria.explain()));
        }
        return query;
    }

    /** With what is told of the whole result, whichever part is read. */
    private SearchRequest.Builder whole(SearchPlan plan, int size) {
        SearchCriteria criteria = plan.criteria();
        SearchRequest.Builder request =
                request(criteria, query(plan), size).trackTotalHits(total -> total.enabled(true));
        return request.aggregations(plan.counts());
    }

    private SearchRequest.Builder request(SearchCriteria criteria, BoolQuery.Builder query, int size) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index.readAlias())
                .query(query.build()._toQuery())
                .size(size)
                // Less than all shards would be a wrong answer that looks right.
                .allowPartialSearchResults(false)
                // Copies of a shard count deleted articles differently: reading on must ask the same copies.
                .preference("search-" + criteria.fingerprint());
        List<Query> selected = Filters.selected(criteria);
        if (!selected.isEmpty()) {
            request.postFilter(q -> q.bool(b -> b.filter(selected)));
        }
        return request;
    }

    private SearchRequest.Builder rescored(SearchRequest.Builder request, SearchPlan plan) {
        return request.rescore(rescore -> rescore.windowSize(SearchPlan.WINDOW)
                .query(q -> q.query(
                        ArticleQuery.rescoring(plan.reading(), plan.criteria().explain()))));
    }

    /** With what is shown of each article. */
    private SearchRequest.Builder shown(SearchRequest.Builder request, SearchPlan plan) {
        request.source(source -> source.filter(f -> f.excludes("body", "contentHash")));
        if (plan.criteria().highlight()) {
            request.highlight(Snippets.request(plan.reading() == null ? null : MarkQuery.of(plan.reading())));
        }
        if (plan.criteria().explain()) {
            request.includeNamedQueriesScore(true);
        }
        return request;
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
