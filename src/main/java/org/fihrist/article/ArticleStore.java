package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch.core.GetResponse;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.elasticsearch.client.ResponseException;
import org.fihrist.elasticsearch.ErrorStatus;

/** The stored articles, one at a time and by id. {@link BulkWriter} writes many. */
@ApplicationScoped
public class ArticleStore {

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    ArticleStore(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * The article with an id, as last written, searchable or not yet.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    public Optional<StoredArticle> find(String id) throws IOException {
        GetResponse<ArticleDocument> got =
                client.get(g -> g.index(index.readAlias()).id(id), ArticleDocument.class);
        return got.found()
                ? Optional.of(new StoredArticle(got.source(), new StoredVersion(got.seqNo(), got.primaryTerm())))
                : Optional.empty();
    }

    /**
     * Writes an article over whatever is there.
     *
     * @param expected the version to replace; null replaces any, or none
     * @return whether it was created, and its new version
     * @throws VersionConflictException when the stored version is another
     * @throws IOException when Elasticsearch cannot be reached
     */
    public Written put(ArticleDocument document, @Nullable StoredVersion expected, boolean refresh) throws IOException {
        try {
            var response = client.index(i -> {
                i.index(index.writeAlias())
                        // Else a write before the index is there would make one without mapping.
                        .requireAlias(true)
                        .id(document.id())
                        .document(document)
                        .refresh(refreshing(refresh));
                return expected == null
                        ? i
                        : i.ifSeqNo(expected.sequenceNumber()).ifPrimaryTerm(expected.primaryTerm());
            });
            return new Written(
                    response.result() == Result.Created, new StoredVersion(response.seqNo(), response.primaryTerm()));
        } catch (ResponseException e) {
            throw conflictOr(e, document.id());
        }
    }

    /** The result of a write. */
    public record Written(boolean created, StoredVersion version) {}

    /**
     * Deletes an article.
     *
     * @param expected the version to delete; null deletes any
     * @return whether there was one
     * @throws VersionConflictException when the stored version is another
     * @throws IOException when Elasticsearch cannot be reached
     */
    public boolean delete(String id, @Nullable StoredVersion expected, boolean refresh) throws IOException {
        try {
            var response = client.delete(d -> {
                d.index(index.writeAlias()).id(id).refresh(refreshing(refresh));
                return expected == null
                        ? d
                        : d.ifSeqNo(expected.sequenceNumber()).ifPrimaryTerm(expected.primaryTerm());
            });
            return response.result() == Result.Deleted;
        } catch (ResponseException e) {
            throw conflictOr(e, id);
        }
    }

    /** Makes everything written so far searchable. */
    public void refresh() throws IOException {
        client.indices().refresh(r -> r.index(index.writeAlias()));
    }

    private static VersionConflictException conflictOr(ResponseException e, String id) throws ResponseException {
        if (ErrorStatus.of(e) == ErrorStatus.CONFLICT) {
            return new VersionConflictException(id);
        }
        throw e;
    }

    private static Refresh refreshing(boolean refresh) {
        return refresh ? Refresh.True : Refresh.False;
    }
}
