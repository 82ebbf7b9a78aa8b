package org.fihrist.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.Nullable;
import java.util.List;
import org.fihrist.article.ArticleDocument;

/**
 * A part of a result.
 *
 * @param response total and facets of the whole result
 * @param hits the articles of this part
 * @param next where the next part begins; null at the end
 */
record Page(
        SearchResponse<ArticleDocument> response,
        List<Hit<ArticleDocument>> hits,
        @Nullable Cursor next) {}
