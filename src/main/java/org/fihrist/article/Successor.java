package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.elasticsearch.client.ResponseException;
import org.fihrist.elasticsearch.ErrorStatus;

/**
 * The index that is being filled to take the place of the present one.
 *
 * <p>What is written meanwhile is found in the present index afterwards, by the numbers of its writes. What is deleted is not, and has to be
 * deleted in both. A write there has the number of the write here as its version, so that the newest stays, in whatever order they come.
 */
@ApplicationScoped
public class Successor {

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    Successor(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * The version in the successor of what is written in the present index.
     *
     * @param sequenceNumber number of the write, which counts from 0
     */
    public static long version(long sequenceNumber) {
        return sequenceNumber + 1;
    }

    /**
     * Deletes an article that has been deleted in the present index, where there is a successor.
     *
     * @param sequenceNumber of the deletion
     * @throws IOException when Elasticsearch cannot be reached
     */
    void deleted(String id, long sequenceNumber) throws IOException {
        if (!client.indices().existsAlias(a -> a.name(index.nextAlias())).value()) {
            return;
        }
        try {
            client.delete(d -> d.index(index.nextAlias())
                    .id(id)
                    .version(version(sequenceNumber))
                    .versionType(VersionType.External));
        } catch (ElasticsearchException | ResponseException e) {
            // It has taken the present one's place, or is gone, since it was asked for; or has something newer.
            int status = ErrorStatus.of(e);
            if (status != ErrorStatus.NOT_FOUND && status != ErrorStatus.CONFLICT) {
                throw e;
            }
        }
    }
}
