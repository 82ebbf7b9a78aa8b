package org.fihrist.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.fihrist.article.ArticleDocument;

/**
 * A part of a result.
 *
 * @param response total and counts of the whole result
 * @param hits the articles of this part
 * @param next where the next part begins; null at the end
 * @param articles by story, how many articles found it has; empty where stories are not collapsed
 */
record Page(
        SearchResponse<ArticleDocument> response,
        List<Hit<ArticleDocument>> hits,
        @Nullable Position next,
        Map<String, Long> articles) {

    Page(SearchResponse<ArticleDocument> response, List<Hit<ArticleDocument>> hits, @Nullable Position next) {
        this(response, hits, next, Map.of());
    }

    Page withArticles(Map<String, Long> byStory) {
        return new Page(response, hits, next, byStory);
    }
}
