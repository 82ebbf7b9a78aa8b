package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.ArticleDocument;
import org.fihrist.search.Cursor.After;
import org.fihrist.search.Cursor.Offset;

/**
 * Reads a result page by page, each article once.
 *
 * <p>Most results are read along their sort values. A ranking is not: its best articles were scored again and have changed
 * places, so that they are counted off, and those behind them are read along the scores they were found with.
 */
@ApplicationScoped
public class ArticlePages {

    private final ElasticsearchClient client;
    private final SearchRequests requests;

    ArticlePages(ElasticsearchClient client, SearchRequests requests) {
        this.client = client;
        this.requests = requests;
    }

    /**
     * The page that the plan's cursor points at.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    Page read(SearchPlan plan) throws IOException {
        return plan.isRescored() ? ranked(plan) : sorted(plan);
    }

    private Page sorted(SearchPlan plan) throws IOException {
        SearchResponse<ArticleDocument> response = search(requests.sorted(plan));
        List<Hit<ArticleDocument>> hits = response.hits().hits();
        return new Page(
                response,
                hits,
                after(plan.criteria().sort(), hits, plan.criteria().limit()));
    }

    private Page ranked(SearchPlan plan) throws IOException {
        int from =
                switch (plan.criteria().cursor()) {
                    case null -> 0;
                    case Offset offset -> offset.read();
                    case After after -> SearchPlan.WINDOW;
                };
        int limit = plan.criteria().limit();
        SearchResponse<ArticleDocument> best =
                search(requests.best(plan, from, Math.min(limit, SearchPlan.WINDOW - from)));
        List<Hit<ArticleDocument>> hits = best.hits().hits();
        long total = best.hits().total().value();
        int read = from + hits.size();
        int free = limit - hits.size();
        if (free == 0 || total <= SearchPlan.WINDOW) {
            return new Page(best, hits, free == 0 && read < total ? new Offset(read) : null);
        }
        List<Hit<ArticleDocument>> others = others(plan, free);
        List<Hit<ArticleDocument>> all = new ArrayList<>(hits);
        all.addAll(others);
        return new Page(best, all, after(Sort.RELEVANCE, others, free));
    }

    /** Articles behind the best, which are told apart by their ids: articles of equal scores have no order of their own. */
    private List<Hit<ArticleDocument>> others(SearchPlan plan, int size) throws IOException {
        List<String> best = search(requests.idsOfBest(plan)).hits().hits().stream()
                .map(Hit::id)
                .toList();
        After after = plan.criteria().cursor() instanceof After cursor ? cursor : null;
        return search(requests.others(plan, best, after, size)).hits().hits();
    }

    @Nullable
    private static Cursor after(Sort sort, List<Hit<ArticleDocument>> hits, int size) {
        if (hits.isEmpty() || hits.size() < size) {
            return null;
        }
        Hit<ArticleDocument> last = hits.getLast();
        String key = String.valueOf(last.sort().getFirst()._get());
        return new After(sort, key, last.source().id());
    }

    private SearchResponse<ArticleDocument> search(SearchRequest request) throws IOException {
        return client.search(request, ArticleDocument.class);
    }
}
