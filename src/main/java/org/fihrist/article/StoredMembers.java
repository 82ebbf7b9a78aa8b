package org.fihrist.article;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Asks Elasticsearch for the articles that have a band in common with those of a batch, all in one request. */
@ApplicationScoped
class StoredMembers {

    /** Different stories that a batch is compared with. One article stands for each, so that a text with many copies hides no other. */
    private static final int MOST_STORIES = 1000;

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    StoredMembers(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * The articles that share a band with any of a batch.
     *
     * @param replaced ids of articles that the batch replaces: what they were is no other article's
     * @throws IOException when Elasticsearch cannot be reached
     */
    List<StoryMember> like(List<ArticleDocument> batch, Collection<String> replaced) throws IOException {
        List<FieldValue> bands = batch.stream()
                .flatMap(article -> article.signature().stream())
                .distinct()
                .map(FieldValue::of)
                .toList();
        return bands.isEmpty()
                ? List.of()
                : search(bands, List.copyOf(replaced)).stream()
                        .map(hit -> StoryMember.of(hit.source(), hit.source().story()))
                        .toList();
    }

    private List<Hit<ArticleDocument>> search(List<FieldValue> bands, List<String> replaced) throws IOException {
        Query shared = Query.of(q -> q.terms(t -> t.field("signature").terms(terms -> terms.value(bands))));
        return client.search(
                        s -> s.index(index.readAlias())
                                .query(q -> q.bool(
                                        b -> b.filter(shared).mustNot(not -> not.ids(ids -> ids.values(replaced)))))
                                .collapse(collapse -> collapse.field("story"))
                                .size(MOST_STORIES)
                                .trackTotalHits(total -> total.enabled(false))
                                .source(source -> source.filter(f -> f.includes(StoryMember.FIELDS))),
                        ArticleDocument.class)
                .hits()
                .hits();
    }
}
