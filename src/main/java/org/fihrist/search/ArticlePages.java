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
import java.util.Set;
import org.fihrist.article.ArticleDocument;
import org.fihrist.search.Position.After;
import org.fihrist.search.Position.Offset;

/**
 * Reads a result page by page, each article or story once.
 *
 * <p>Most results are read along their sort values. A ranking is not: its best articles were scored again and have changed
 * places, so that they are counted off, and those behind them are read along the scores they were found with.
 */
@ApplicationScoped
public class ArticlePages {

    private final ElasticsearchClient client;
    private final SearchRequests requests;
    private final StoryPages stories;

    ArticlePages(ElasticsearchClient client, SearchRequests requests, StoryPages stories) {
        this.client = client;
        this.requests = requests;
        this.stories = stories;
    }

    /**
     * The page that the plan's cursor points at.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    Page read(SearchPlan plan) throws IOException {
        if (!plan.isCollapsed()) {
            return plan.isRescored() ? ranked(plan) : sorted(plan);
        }
        boolean goesOn = plan.criteria().position() != null;
        Page page = plan.isRescored() ? ranked(plan) : goesOn ? furtherStories(plan) : sorted(plan);
        Set<String> shown = StoryPages.storiesOf(page.hits());
        return shown.isEmpty()
                ? page
                : page.withArticles(Stories.articles(
                        search(requests.articlesOf(plan, shown)).aggregations().get(Stories.FIELD)));
    }

    private Page sorted(SearchPlan plan) throws IOException {
        SearchResponse<ArticleDocument> response = search(requests.sorted(plan));
        List<Hit<ArticleDocument>> hits = response.hits().hits();
        return new Page(
                response,
                hits,
                after(plan.criteria().sort(), hits, plan.criteria().limit()));
    }

    private Page furtherStories(SearchPlan plan) throws IOException {
        StoryPages.Part part =
                stories.read(plan, List.of(), lastRead(plan), plan.criteria().limit());
        return new Page(search(requests.counted(plan)), part.heads(), part.next());
    }

    private Page ranked(SearchPlan plan) throws IOException {
        int from =
                switch (plan.criteria().position()) {
                    case null -> 0;
                    case Offset offset -> offset.read();
                    case After after -> SearchPlan.WINDOW;
                };
        int limit = plan.criteria().limit();
        SearchResponse<ArticleDocument> best =
                search(requests.best(plan, from, Math.min(limit, SearchPlan.WINDOW - from)));
        List<Hit<ArticleDocument>> hits = best.hits().hits();
        long total = plan.isCollapsed()
                ? Stories.distinct(best.aggregations().get(Stories.DISTINCT))
                : best.hits().total().value();
        int read = from + hits.size();
        int free = limit - hits.size();
        if (free == 0 || total <= SearchPlan.WINDOW) {
            return new Page(best, hits, free == 0 && read < total ? new Offset(read) : null);
        }
        List<Hit<ArticleDocument>> all = new ArrayList<>(hits);
        Position next = addOthers(plan, all, free);
        return new Page(best, all, next);
    }

    /**
     * Adds articles behind the best, which are told apart by their ids or stories: articles of equal scores have no order of their own.
     * Returns how far the result has been read then.
     */
    @Nullable
    private Position addOthers(SearchPlan plan, List<Hit<ArticleDocument>> page, int size) throws IOException {
        List<Hit<ArticleDocument>> best =
                search(requests.idsOfBest(plan)).hits().hits();
        if (plan.isCollapsed()) {
            StoryPages.Part part = stories.read(plan, List.copyOf(StoryPages.storiesOf(best)), lastRead(plan), size);
            page.addAll(part.heads());
            return part.next();
        }
        List<String> ids = best.stream().map(Hit::id).toList();
        List<Hit<ArticleDocument>> others =
                search(requests.others(plan, ids, lastRead(plan), size)).hits().hits();
        page.addAll(others);
        return after(Sort.RELEVANCE, others, size);
    }

    @Nullable
    private static After lastRead(SearchPlan plan) {
        return plan.criteria().position() instanceof After after ? after : null;
    }

    @Nullable
    private static Position after(Sort sort, List<Hit<ArticleDocument>> hits, int size) {
        return hits.isEmpty() || hits.size() < size ? null : after(sort, hits.getLast());
    }

    /** Behind a hit. */
    static After after(Sort sort, Hit<ArticleDocument> hit) {
        return new After(
                sort,
                String.valueOf(hit.sort().getFirst()._get()),
                hit.sort().get(1).stringValue());
    }

    private SearchResponse<ArticleDocument> search(SearchRequest request) throws IOException {
        return client.search(request, ArticleDocument.class);
    }
}
