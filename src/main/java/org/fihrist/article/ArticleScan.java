package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import org.fihrist.elasticsearch.QuietError;
import org.jboss.logging.Logger;

/**
 * Reads articles whole and one batch after the other, as they are at one moment: what is written or deleted meanwhile changes nothing.
 *
 * <p>Elasticsearch keeps that moment for a reader until the scan is closed, or nobody asks for the next batch for some minutes.
 */
public final class ArticleScan implements AutoCloseable {

    /** Of the longest articles some 60 MB; of usual ones so few that a reader who is slow does not let the moment pass. */
    public static final int BATCH = 20;

    private static final Logger LOG = Logger.getLogger(ArticleScan.class);

    private static final Time KEEP_ALIVE = Time.of(t -> t.time("5m"));

    private final ElasticsearchClient client;
    private final Query query;
    private final List<SortOptions> order;
    private String pointInTime;
    private List<FieldValue> after = List.of();

    private ArticleScan(ElasticsearchClient client, Query query, List<SortOptions> order, String pointInTime) {
        this.client = client;
        this.query = query;
        this.order = order;
        this.pointInTime = pointInTime;
    }

    /**
     * Begins before the first article.
     *
     * @param index name or alias
     * @throws IOException when Elasticsearch cannot be reached
     */
    public static ArticleScan open(ElasticsearchClient client, String index, Query query, List<SortOptions> order)
            throws IOException {
        String id = client.openPointInTime(open -> open.index(index).keepAlive(KEEP_ALIVE))
                .id();
        return new ArticleScan(client, query, order, id);
    }

    /**
     * How many articles there are.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    public long total() throws IOException {
        return client.search(
                        search -> search.pit(pit -> pit.id(pointInTime).keepAlive(KEEP_ALIVE))
                                .query(query)
                                .size(0)
                                .trackTotalHits(total -> total.enabled(true)),
                        Void.class)
                .hits()
                .total()
                .value();
    }

    /**
     * The next articles, each with the version that it has at the moment that is read; none at the end.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    public List<Hit<ArticleDocument>> next() throws IOException {
        var response = client.search(request(), ArticleDocument.class);
        pointInTime = response.pitId();
        List<Hit<ArticleDocument>> hits = response.hits().hits();
        if (!hits.isEmpty()) {
            after = hits.getLast().sort();
        }
        return hits;
    }

    private SearchRequest request() {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .pit(pit -> pit.id(pointInTime).keepAlive(KEEP_ALIVE))
                .query(query)
                .sort(order)
                .size(BATCH)
                .seqNoPrimaryTerm(true)
                .trackTotalHits(total -> total.enabled(false));
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }

    @Override
    public void close() {
        try {
            client.closePointInTime(close -> close.id(pointInTime));
        } catch (IOException | ElasticsearchException e) {
            LOG.warnf("A point in time was not closed, and will end by itself: %s", QuietError.of(e));
        }
    }
}
