package org.fihrist.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.elasticsearch.client.ResponseException;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.StoredVersion;
import org.fihrist.elasticsearch.ErrorStatus;

/** Keeps the record of the newest reindex in the cluster. Whoever writes it names the version that he has read, so that of two one is told. */
@ApplicationScoped
class ReindexJournal {

    private static final String ID = "reindex";

    private final ElasticsearchClient client;
    private final String name;

    ReindexJournal(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.name = index.name() + "-journal";
    }

    /** The record as it was read or written. */
    record Entry(ReindexRecord record, StoredVersion version) {}

    /** Somebody else has written the record meanwhile. */
    static final class OvertakenException extends IOException {

        private static final long serialVersionUID = 1L;

        OvertakenException() {
            super("the record of the reindex has been written by somebody else");
        }
    }

    /**
     * The record; empty where there has been no reindex.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<Entry> read() throws IOException {
        try {
            var got = client.get(g -> g.index(name).id(ID), ReindexRecord.class);
            return got.found()
                    ? Optional.of(new Entry(got.source(), new StoredVersion(got.seqNo(), got.primaryTerm())))
                    : Optional.empty();
        } catch (ElasticsearchException e) {
            if (e.status() == ErrorStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Writes the record.
     *
     * @param over what is replaced; null where there must be none
     * @throws OvertakenException when something else is there
     * @throws IOException when Elasticsearch cannot be reached
     */
    Entry write(ReindexRecord record, @Nullable Entry over) throws IOException {
        if (over == null) {
            createIndex();
        }
        try {
            var response = client.index(i -> {
                i.index(name).id(ID).document(record);
                return over == null
                        ? i.opType(OpType.Create)
                        : i.ifSeqNo(over.version().sequenceNumber())
                                .ifPrimaryTerm(over.version().primaryTerm());
            });
            return new Entry(record, new StoredVersion(response.seqNo(), response.primaryTerm()));
        } catch (ElasticsearchException | ResponseException e) {
            if (ErrorStatus.of(e) == ErrorStatus.CONFLICT) {
                throw new OvertakenException();
            }
            throw e;
        }
    }

    /** One shard, copied as soon as there is a second node; nothing in it is searched. */
    private void createIndex() throws IOException {
        if (client.indices().exists(e -> e.index(name)).value()) {
            return;
        }
        try {
            client.indices().create(c -> c.index(name)
                    .settings(s -> s.hidden(true).numberOfShards("1").autoExpandReplicas("0-1"))
                    .mappings(m -> m.dynamic(DynamicMapping.False)));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }
}
