package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.elasticsearch.client.ResponseException;
import org.fihrist.elasticsearch.ErrorStatus;

/** Copies articles from index to index, their people and countries found anew. Done twice, the second time changes nothing. */
@ApplicationScoped
public class ArticleCopies {

    // The quickest order.
    private static final List<SortOptions> AS_STORED =
            List.of(SortOptions.of(sort -> sort.field(field -> field.field("_shard_doc"))));

    private final ElasticsearchClient client;
    private final ArticleFactory factory;

    ArticleCopies(ElasticsearchClient client, ArticleFactory factory) {
        this.client = client;
        this.factory = factory;
    }

    /** Hears how far it is, and may stop it by an exception. */
    public interface Progress {

        /** How many articles are to be copied. */
        void total(long articles) throws IOException;

        /** A batch is done: so many articles were copied, and so many of them have other people or countries than before. */
        void copied(int articles, int changed) throws IOException;
    }

    /**
     * Copies the articles that are searchable and were written after a certain write, each under the number of its own, so that of two
     * versions the newer stays.
     *
     * @param since number of that write, in the shard that counts furthest behind; -1 to copy all
     * @throws StoreBusyException when Elasticsearch refuses an article for longer than the attempts last
     * @throws IOException when Elasticsearch cannot be reached; what has been copied stays
     */
    public void copy(String from, String to, long since, Progress progress) throws IOException {
        Query written =
                Query.of(q -> q.range(r -> r.number(n -> n.field("_seq_no").gt((double) since))));
        try (ArticleScan scan = ArticleScan.open(client, from, written, AS_STORED)) {
            progress.total(scan.total());
            for (List<Hit<ArticleDocument>> hits = scan.next(); !hits.isEmpty(); hits = scan.next()) {
                progress.copied(hits.size(), write(hits, to));
            }
        }
    }

    /** Writes articles; returns how many have changed. */
    private int write(List<Hit<ArticleDocument>> hits, String to) throws IOException {
        List<BulkOperation> operations = new ArrayList<>();
        int changed = 0;
        for (Hit<ArticleDocument> hit : hits) {
            ArticleDocument retagged = factory.retag(hit.source());
            changed += retagged.equals(hit.source()) ? 0 : 1;
            operations.add(BulkOperation.of(op -> op.index(i -> i.id(hit.id())
                    .document(retagged)
                    .version(Successor.version(hit.seqNo()))
                    .versionType(VersionType.External))));
        }
        Backoff backoff = new Backoff();
        for (List<BulkOperation> refused = send(operations, to); !refused.isEmpty(); refused = send(refused, to)) {
            backoff.pause(refused.size() + " articles could not be copied");
        }
        return changed;
    }

    /** Sends operations; returns those to be tried again. */
    private List<BulkOperation> send(List<BulkOperation> operations, String to) throws IOException {
        List<BulkResponseItem> items;
        try {
            items = client.bulk(new BulkRequest.Builder()
                            .index(to)
                            .operations(operations)
                            .build())
                    .items();
        } catch (ResponseException e) {
            if (ErrorStatus.isBusy(e)) {
                return operations;
            }
            throw e;
        }
        List<BulkOperation> refused = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BulkResponseItem item = items.get(i);
            if (ErrorStatus.isBusy(item)) {
                refused.add(operations.get(i));
            } else if (item.error() != null && item.status() != ErrorStatus.CONFLICT) {
                throw new StoreBusyException(
                        "'" + item.id() + "' was not copied: " + item.error().reason());
            }
        }
        return refused;
    }
}
