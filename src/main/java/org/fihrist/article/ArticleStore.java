package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch.core.DeleteResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.elasticsearch.client.ResponseException;
import org.fihrist.article.CurrentArticles.Current;
import org.fihrist.elasticsearch.ErrorStatus;

/** The stored articles, one at a time and by id. {@link BulkWriter} writes many. */
@ApplicationScoped
public class ArticleStore {

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final CurrentArticles stored;
    private final Stories stories;
    private final Successor successor;
    private final Event<ArticlesSearchable> searchable;

    ArticleStore(
            ElasticsearchClient client,
            ArticleIndex index,
            CurrentArticles stored,
            Stories stories,
            Successor successor,
            Event<ArticlesSearchable> searchable) {
        this.client = client;
        this.index = index;
        this.stored = stored;
        this.stories = stories;
        this.successor = successor;
        this.searchable = searchable;
    }

    /**
     * The article with an id, as last written, searchable or not yet.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    public Optional<StoredArticle> find(String id) throws IOException {
        if (!ArticleId.isPossible(id)) {
            return Optional.empty();
        }
        GetResponse<ArticleDocument> got =
                client.get(g -> g.index(index.readAlias()).id(id), ArticleDocument.class);
        return got.found()
                ? Optional.of(new StoredArticle(got.source(), new StoredVersion(got.seqNo(), got.primaryTerm())))
                : Optional.empty();
    }

    /**
     * Writes an article over whatever is there, and puts it into its story.
     *
     * @param expected the stored versions that may be replaced; null where any may, and where there need not be one
     * @return whether it was created, and what is stored now
     * @throws VersionConflictException when the stored version is none of those, or there is none
     * @throws IOException when Elasticsearch cannot be reached
     */
    public Written put(ArticleDocument document, @Nullable Predicate<StoredVersion> expected, boolean refresh)
            throws IOException {
        Written written = guarded(document.id(), expected, current -> {
            ArticleDocument article =
                    withStory(document, current == null ? stored.find(document.id()) : Optional.of(current));
            var response = client.index(i -> {
                i.index(index.writeAlias())
                        // Else a write before the index is there would make one without mapping.
                        .requireAlias(true)
                        .id(article.id())
                        .document(article)
                        .refresh(refreshing(refresh));
                return current == null
                        ? i
                        : i.ifSeqNo(current.version().sequenceNumber())
                                .ifPrimaryTerm(current.version().primaryTerm());
            });
            StoredVersion made = new StoredVersion(response.seqNo(), response.primaryTerm());
            return new Written(response.result() == Result.Created, new StoredArticle(article, made));
        });
        announce(refresh);
        return written;
    }

    private ArticleDocument withStory(ArticleDocument document, Optional<Current> replaced) throws IOException {
        Map<String, StoryMember> former = replaced.map(Current::member)
                .map(member -> Map.of(member.id(), member))
                .orElse(Map.of());
        return stories.assign(List.of(document), former).getFirst();
    }

    /** The result of a write. */
    public record Written(boolean created, StoredArticle article) {}

    /**
     * Deletes an article.
     *
     * @param expected the stored versions that may be deleted; null where any may
     * @return whether there was one
     * @throws VersionConflictException when the stored version is none of those
     * @throws IOException when Elasticsearch cannot be reached
     */
    public boolean delete(String id, @Nullable Predicate<StoredVersion> expected, boolean refresh) throws IOException {
        // What is not there cannot be deleted, whatever is expected (RFC 9110, 13.2.1).
        if (!ArticleId.isPossible(id) || expected != null && stored.find(id).isEmpty()) {
            return false;
        }
        DeleteResponse response = guarded(
                id,
                expected,
                current -> client.delete(d -> {
                    d.index(index.writeAlias()).id(id).refresh(refreshing(refresh));
                    return current == null
                            ? d
                            : d.ifSeqNo(current.version().sequenceNumber())
                                    .ifPrimaryTerm(current.version().primaryTerm());
                }));
        // Not part of what is tried again: a second deletion would find nothing.
        successor.deleted(id, response.seqNo());
        announce(refresh);
        return response.result() == Result.Deleted;
    }

    /** A write that Elasticsearch refuses unless a certain version is stored; null stands for any, or none. */
    private interface Write<T> {
        T over(@Nullable Current current) throws IOException;
    }

    private <T> T guarded(String id, @Nullable Predicate<StoredVersion> expected, Write<T> write) throws IOException {
        if (expected == null) {
            return patiently(write, null);
        }
        // Whoever comes in between makes a new version, which may be an expected one too.
        while (true) {
            Current current = stored.find(id)
                    .filter(found -> expected.test(found.version()))
                    .orElseThrow(() -> new VersionConflictException(id));
            try {
                return patiently(write, current);
            } catch (ResponseException e) {
                if (ErrorStatus.of(e) != ErrorStatus.CONFLICT) {
                    throw e;
                }
            }
        }
    }

    private static <T> T patiently(Write<T> write, @Nullable Current current) throws IOException {
        Backoff backoff = new Backoff();
        while (true) {
            try {
                return write.over(current);
            } catch (ElasticsearchException | ResponseException e) {
                if (!ErrorStatus.isBusy(e)) {
                    throw e;
                }
                backoff.pause("the article could not be written");
            }
        }
    }

    /** Makes everything written so far searchable. */
    public void refresh() throws IOException {
        client.indices().refresh(r -> r.index(index.writeAlias()));
        searchable.fire(new ArticlesSearchable());
    }

    private void announce(boolean refresh) {
        if (refresh) {
            searchable.fire(new ArticlesSearchable());
        }
    }

    private static Refresh refreshing(boolean refresh) {
        return refresh ? Refresh.True : Refresh.False;
    }
}
