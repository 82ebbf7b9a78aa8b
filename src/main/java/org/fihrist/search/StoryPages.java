package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fihrist.article.ArticleDocument;
import org.fihrist.search.Position.After;

/**
 * Reads a result story by story, to any depth.
 *
 * <p>Elasticsearch collapses the beginning of a result only. Behind it articles are read as they come, and of each it is asked whether it is
 * the first of its story in the whole result; those that are not have been passed already.
 */
@ApplicationScoped
public class StoryPages {

    /** So many articles are passed for one page at most; a page may then be short, and the next goes on behind them. */
    private static final int MOST_ROUNDS = 10;

    private final ElasticsearchClient client;
    private final SearchRequests requests;

    StoryPages(ElasticsearchClient client, SearchRequests requests) {
        this.client = client;
        this.requests = requests;
    }

    /**
     * Some stories of a result.
     *
     * @param heads the first article of each
     * @param next behind the last article that was looked at; null at the end
     */
    record Part(List<Hit<ArticleDocument>> heads, @Nullable After next) {}

    /**
     * The next stories.
     *
     * @param without stories that are left out
     * @param after what has been read; null to begin with the first
     * @throws IOException when Elasticsearch cannot be reached
     */
    Part read(SearchPlan plan, List<String> without, @Nullable After after, int size) throws IOException {
        List<Hit<ArticleDocument>> heads = new ArrayList<>();
        After read = after;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Hit<ArticleDocument>> articles = client.search(
                            requests.stories(plan, without, read, size), ArticleDocument.class)
                    .hits()
                    .hits();
            Map<String, Hit<ArticleDocument>> firsts = heads(plan, without, articles);
            for (Hit<ArticleDocument> article : articles) {
                if (firsts.containsKey(article.id())) {
                    heads.add(firsts.get(article.id()));
                }
                read = ArticlePages.after(plan.criteria().sort(), article);
                if (heads.size() == size) {
                    return new Part(heads, read);
                }
            }
            if (articles.size() < size) {
                return new Part(heads, null);
            }
        }
        return new Part(heads, read);
    }

    /** The first articles of the stories of some articles, by id. */
    private Map<String, Hit<ArticleDocument>> heads(
            SearchPlan plan, List<String> without, List<Hit<ArticleDocument>> articles) throws IOException {
        Set<String> stories = storiesOf(articles);
        if (stories.isEmpty()) {
            return Map.of();
        }
        return client.search(requests.heads(plan, without, stories), ArticleDocument.class).hits().hits().stream()
                .collect(Collectors.toMap(Hit::id, Function.identity()));
    }

    /** The stories of articles, in their order. */
    static Set<String> storiesOf(List<Hit<ArticleDocument>> articles) {
        return articles.stream()
                .map(article -> article.source().story())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
