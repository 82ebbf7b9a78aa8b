package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** Articles that are passed at once: of each only the story is read. */
    private static final int ROUND = 200;

    /** So many rounds are made for one page at most; it may then be short, and the next goes on behind it. */
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
        Set<String> stories = new LinkedHashSet<>();
        After read = after;
        boolean full = false;
        boolean ended = false;
        for (int round = 0; round < MOST_ROUNDS && !full && !ended; round++) {
            List<Hit<ArticleDocument>> articles = search(requests.stories(plan, without, read, ROUND));
            Set<String> firsts = idsOfFirsts(plan, without, storiesOf(articles));
            for (Hit<ArticleDocument> article : articles) {
                boolean isFirst = firsts.contains(article.id());
                // Read up to the story that the next page begins with: there is one.
                full = isFirst && stories.size() == size;
                if (full) {
                    break;
                }
                if (isFirst) {
                    stories.add(article.source().story());
                }
                read = ArticlePages.after(plan.criteria().sort(), article, 0);
            }
            ended = articles.size() < ROUND;
        }
        List<Hit<ArticleDocument>> heads =
                stories.isEmpty() ? List.of() : search(requests.heads(plan, without, stories));
        return new Part(heads, ended && !full ? null : read);
    }

    /** The ids of the articles that are the first of their stories. */
    private Set<String> idsOfFirsts(SearchPlan plan, List<String> without, Set<String> stories) throws IOException {
        return stories.isEmpty()
                ? Set.of()
                : search(requests.idsOfHeads(plan, without, stories)).stream()
                        .map(Hit::id)
                        .collect(Collectors.toSet());
    }

    private List<Hit<ArticleDocument>> search(SearchRequest request) throws IOException {
        return client.search(request, ArticleDocument.class).hits().hits();
    }

    /** The stories of articles, in their order. */
    static Set<String> storiesOf(List<Hit<ArticleDocument>> articles) {
        return articles.stream()
                .map(article -> article.source().story())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
