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
        int limit = plan.criteria().limit();
        if (plan.isCollapsed()) {
            List<Hit<ArticleDocument>> heads = first(hits, limit);
            boolean more = hits.size() > limit;
            return new Page(response, heads, more ? after(plan.criteria().sort(), heads.getLast(), 0) : null);
        }
        long read = (lastRead(plan) == null ? 0 : lastRead(plan).read()) + hits.size();
        boolean more = !hits.isEmpty() && read < response.hits().total().value();
        return new Page(response, hits, more ? after(plan.criteria().sort(), hits.getLast(), read) : null);
    }

    /** Of stories one more is asked for than is shown: their number is not exact, so that the end is not known by it. */
    private static List<Hit<ArticleDocument>> first(List<Hit<ArticleDocument>> hits, int limit) {
        return hits.size() > limit ? hits.subList(0, limit) : hits;
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
        int asked = plan.isCollapsed() ? limit + 1 : limit;
        SearchResponse<ArticleDocument> best =
                search(requests.best(plan, from, Math.min(asked, SearchPlan.WINDOW - from)));
        List<Hit<ArticleDocument>> hits = first(best.hits().hits(), limit);
        int read = from + hits.size();
        boolean more = best.hits().hits().size() > limit || read < total(plan, best);
        if (hits.size() == limit || read < SearchPlan.WINDOW) {
            return new Page(best, hits, more && hits.size() == limit ? new Offset(read) : null);
        }
        List<Hit<ArticleDocument>> all = new ArrayList<>(hits);
        Position next = addOthers(plan, all, limit - hits.size(), total(plan, best));
        return new Page(best, all, next);
    }

    /** How much there is to read: articles, or about as many stories. */
    private static long total(SearchPlan plan, SearchResponse<ArticleDocument> response) {
        return plan.isCollapsed()
                ? Stories.distinct(response.aggregations().get(Stories.DISTINCT))
                : response.hits().total().value();
    }

    /**
     * Adds articles behind the best, which are told apart by their ids or stories: articles of equal scores have no order of their own.
     * Returns how far the result has been read then.
     */
    @Nullable
    private Position addOthers(SearchPlan plan, List<Hit<ArticleDocument>> page, int size, long total)
            throws IOException {
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
        After after = lastRead(plan);
        long read = (after == null ? ids.size() : after.read()) + others.size();
        return others.isEmpty() || read >= total ? null : after(Sort.RELEVANCE, others.getLast(), read);
    }

    @Nullable
    private static After lastRead(SearchPlan plan) {
        return plan.criteria().position() instanceof After after ? after : null;
    }

    /** Behind a hit. */
    static After after(Sort sort, Hit<ArticleDocument> hit, long read) {
        return new After(
                sort,
                String.valueOf(hit.sort().getFirst()._get()),
                hit.sort().get(1).stringValue(),
                read);
    }

    private SearchResponse<ArticleDocument> search(SearchRequest request) throws IOException {
        return client.search(request, ArticleDocument.class);
    }
}
