package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is stored under the ids of articles that are about to be written, as last written, searchable or not yet. */
@ApplicationScoped
class CurrentArticles {

    private static final List<String> FIELDS =
            Stream.concat(StoryMember.FIELDS.stream(), Stream.of("contentHash")).toList();

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    CurrentArticles(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * What is stored under an id.
     *
     * @param contentHash digest of what is stored of its sender's
     * @param member the article in its story; null of a document that is none of this service's
     */
    record Current(@Nullable String contentHash, @Nullable StoryMember member, StoredVersion version) {}

    /**
     * The stored articles with some ids, by id.
     *
     * @throws StoreBusyException when one of them cannot be read
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, Current> find(List<String> ids) throws IOException {
        var response =
                client.mget(m -> m.index(index.writeAlias()).ids(ids).sourceIncludes(FIELDS), ArticleDocument.class);
        Map<String, Current> current = new HashMap<>();
        for (MultiGetResponseItem<ArticleDocument> item : response.docs()) {
            if (item.isFailure()) {
                throw new StoreBusyException(
                        "the stored version of '" + item.failure().id() + "' cannot be read: "
                                + item.failure().error().reason());
            }
            if (item.result().found()) {
                current.put(item.result().id(), current(item.result()));
            }
        }
        return current;
    }

    /**
     * What is stored under an id.
     *
     * @throws StoreBusyException when it cannot be read
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<Current> find(String id) throws IOException {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    private static Current current(GetResult<ArticleDocument> found) {
        ArticleDocument article = found.source();
        StoredVersion version = new StoredVersion(found.seqNo(), found.primaryTerm());
        return article == null || article.story() == null
                ? new Current(null, null, version)
                : new Current(article.contentHash(), StoryMember.of(article, article.story()), version);
    }

    /** What is stored of articles that are to be replaced and have a story, by id. */
    static Map<String, StoryMember> members(List<ArticleDocument> articles, Map<String, Current> current) {
        return articles.stream()
                .map(article -> current.get(article.id()))
                .filter(Objects::nonNull)
                .map(Current::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(StoryMember::id, Function.identity()));
    }
}
