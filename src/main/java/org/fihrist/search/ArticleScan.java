package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import org.fihrist.article.ArticleDocument;
import org.jboss.logging.Logger;

/**
 * Reads all articles of a search, whole and one batch after the other, as they are at one moment: what is written or deleted meanwhile changes
 * nothing.
 *
 * <p>Elasticsearch keeps that moment for a reader until the scan is closed, or nobody asks for the next batch for some minutes.
 */
final class ArticleScan implements AutoCloseable {

    /** Of the longest articles some 60 MB; of usual ones so few that a reader who is slow does not let the moment pass. */
    static final int BATCH = 20;

    private static final Logger LOG = Logger.getLogger(ArticleScan.class);

    private static final Time KEEP_ALIVE = Time.of(t -> t.time("5m"));

    private final ElasticsearchClient client;
    private final SearchPlan plan;
    private final Sort sort;
    private String pointInTime;
    private List<FieldValue> after = List.of();

    private ArticleScan(ElasticsearchClient client, SearchPlan plan, Sort sort, String pointInTime) {
        this.client = client;
        this.plan = plan;
        this.sort = sort;
        this.pointInTime = pointInTime;
    }

    /**
     * Begins before the first article.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    static ArticleScan open(ElasticsearchClient client, String index, SearchPlan plan, Sort sort) throws IOException {
        String id = client.openPointInTime(open -> open.index(index).keepAlive(KEEP_ALIVE))
                .id();
        return new ArticleScan(client, plan, sort, id);
    }

    /**
     * The next articles; none at the end.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    List<ArticleDocument> next() throws IOException {
        var response = client.search(request(), ArticleDocument.class);
        pointInTime = response.pitId();
        List<Hit<ArticleDocument>> hits = response.hits().hits();
        if (!hits.isEmpty()) {
            after = hits.getLast().sort();
        }
        return hits.stream().map(Hit::source).toList();
    }

    private SearchRequest request() {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .pit(pit -> pit.id(pointInTime).keepAlive(KEEP_ALIVE))
                .query(SearchRequests.found(plan))
                .sort(SearchRequests.sort(sort))
                .size(BATCH)
                .trackTotalHits(total -> total.enabled(false))
                .allowPartialSearchResults(false)
                .source(source -> source.filter(f -> f.excludes("contentHash", "signature")));
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }

    @Override
    public void close() {
        try {
            client.closePointInTime(close -> close.id(pointInTime));
        } catch (IOException | ElasticsearchException e) {
            LOG.warnf("A point in time was not closed, and will end by itself: %s", e.getMessage());
        }
    }
}
