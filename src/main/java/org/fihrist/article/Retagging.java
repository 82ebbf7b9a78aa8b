package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.elasticsearch.ErrorStatus;

/**
 * Tags the stored articles anew, each under the version just read: what somebody writes meanwhile has today's tags already and stays.
 * Done twice, the second time changes nothing.
 */
@ApplicationScoped
public class Retagging {

    private static final Query ALL = Query.of(q -> q.matchAll(all -> all));
    // The quickest order.
    private static final List<SortOptions> AS_STORED =
            List.of(SortOptions.of(sort -> sort.field(field -> field.field("_shard_doc"))));

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final ArticleFactory factory;
    private final ArticleStore store;

    Retagging(ElasticsearchClient client, ArticleIndex index, ArticleFactory factory, ArticleStore store) {
        this.client = client;
        this.index = index;
        this.factory = factory;
        this.store = store;
    }

    /** Hears how far it is. */
    public interface Progress {

        /** How many articles there are. */
        void total(long articles);

        /** A batch is done: so many articles were read, and so many of them changed. */
        void done(int read, int changed);
    }

    /**
     * Tags all articles anew.
     *
     * @throws StoreBusyException when Elasticsearch refuses a write for another reason than a newer version
     * @throws IOException when Elasticsearch cannot be reached; what has been written stays
     */
    public void run(Progress progress) throws IOException {
        try (ArticleScan scan = ArticleScan.open(client, index.readAlias(), ALL, AS_STORED)) {
            progress.total(scan.total());
            for (List<Hit<ArticleDocument>> hits = scan.next(); !hits.isEmpty(); hits = scan.next()) {
                progress.done(hits.size(), write(hits));
            }
        }
        store.refresh();
    }

    /** Writes the articles whose tags have changed; returns how many. */
    private int write(List<Hit<ArticleDocument>> hits) throws IOException {
        BulkRequest.Builder bulk =
                new BulkRequest.Builder().index(index.writeAlias()).requireAlias(true);
        List<String> changed = new ArrayList<>();
        for (Hit<ArticleDocument> hit : hits) {
            ArticleDocument retagged = factory.retag(hit.source());
            if (!retagged.equals(hit.source())) {
                bulk.operations(op -> op.index(i ->
                        i.id(hit.id()).document(retagged).ifSeqNo(hit.seqNo()).ifPrimaryTerm(hit.primaryTerm())));
                changed.add(hit.id());
            }
        }
        return changed.isEmpty()
                ? 0
                : changed.size() - conflicts(client.bulk(bulk.build()).items());
    }

    /** How many articles were written or deleted by somebody else meanwhile. */
    private static int conflicts(List<BulkResponseItem> items) throws StoreBusyException {
        int conflicts = 0;
        for (BulkResponseItem item : items) {
            if (item.error() != null && item.status() != ErrorStatus.CONFLICT) {
                throw new StoreBusyException(
                        "'" + item.id() + "' was not written: " + item.error().reason());
            }
            conflicts += item.error() == null ? 0 : 1;
        }
        return conflicts;
    }
}
