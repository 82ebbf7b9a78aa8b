package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;

/** Finds the newest articles of a search that have a date. */
@ApplicationScoped
public class NewestArticles {

    /** Some three lines. */
    private static final int BEGINNING = 300;

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final ArticleSearch search;

    NewestArticles(ElasticsearchClient client, ArticleIndex index, ArticleSearch search) {
        this.client = client;
        this.index = index;
        this.search = search;
    }

    /**
     * An article without its text.
     *
     * @param beginning of the text
     */
    record Article(ArticleDocument document, String beginning) {}

    /**
     * Finds articles, misspelled queries put right.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    List<Article> find(SearchCriteria criteria, int limit) throws IOException {
        SearchPlan plan = search.search(criteria).plan();
        Query dated = Query.of(
                q -> q.bool(b -> b.filter(SearchRequests.found(plan)).filter(f -> f.exists(e -> e.field("day")))));
        return client
                .search(
                        s -> s.index(index.readAlias())
                                .query(dated)
                                .sort(SearchRequests.sort(Sort.NEWEST))
                                .size(limit)
                                .trackTotalHits(total -> total.enabled(false))
                                .source(SearchRequests.SHOWN)
                                .highlight(beginning()),
                        ArticleDocument.class)
                .hits()
                .hits()
                .stream()
                .map(NewestArticles::article)
                .toList();
    }

    /** A highlight of nothing is the beginning, at the end of a sentence: a long text need not come here as a whole. */
    private static Highlight beginning() {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .highlightQuery(q -> q.matchNone(m -> m))
                .fields(NamedValue.of(Snippets.BODY, HighlightField.of(f -> f.numberOfFragments(1)
                        .fragmentSize(BEGINNING)
                        .noMatchSize(BEGINNING)))));
    }

    private static Article article(Hit<ArticleDocument> hit) {
        return new Article(hit.source(), String.join(" ", hit.highlight().getOrDefault(Snippets.BODY, List.of())));
    }
}
