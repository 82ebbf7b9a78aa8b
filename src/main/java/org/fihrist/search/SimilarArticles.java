package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;

/** Finds what else there is on the subject of an article. */
@ApplicationScoped
public class SimilarArticles {

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    SimilarArticles(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * The articles most like another one, one of each story.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    List<Hit<ArticleDocument>> find(ArticleDocument article, int limit) throws IOException {
        return client.search(
                        search -> search.index(index.readAlias())
                                .query(SimilarQuery.of(article))
                                .collapse(Stories.collapse())
                                .size(limit)
                                .trackTotalHits(total -> total.enabled(false))
                                .source(SearchRequests.SHOWN),
                        ArticleDocument.class)
                .hits()
                .hits();
    }
}
