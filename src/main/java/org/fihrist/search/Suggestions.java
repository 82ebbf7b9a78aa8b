package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.fihrist.entity.Language;
import org.fihrist.search.SuggestionsView.TitleSuggestion;
import org.fihrist.text.KeyboardLayout;

/**
 * Completes what a reader types to people, countries and titles.
 *
 * <p>Names and titles that begin as typed come before those that begin nearly so, and these before what the keys mean on the other
 * keyboard. Each takes one request, and only the first is always made.
 */
@ApplicationScoped
public class Suggestions {

    private static final String ALL = "all";

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final SuggestedEntities entities;

    Suggestions(ElasticsearchClient client, ArticleIndex index, SuggestedEntities entities) {
        this.client = client;
        this.index = index;
        this.entities = entities;
    }

    /**
     * Completes a text.
     *
     * @param size the most of each kind
     * @throws IOException when Elasticsearch cannot be reached
     */
    SuggestionsView complete(String text, int size, Language language) throws IOException {
        SuggestionsView typed = asTyped(text, size, language);
        Optional<String> otherKeyboard = typed.saysNothing() ? otherKeyboard(text) : Optional.empty();
        return otherKeyboard.isPresent() ? asTyped(otherKeyboard.get(), size, language) : typed;
    }

    private SuggestionsView asTyped(String text, int size, Language language) throws IOException {
        Typed typed = Typed.exactly(text);
        if (typed.words().isEmpty()) {
            return SuggestionsView.NONE;
        }
        SuggestionsView exact = ask(typed, entities.counts(typed, size), size, language);
        return exact.namesSomebody() ? exact : withErrors(exact, typed.withErrors(), size, language);
    }

    /** Who types a title makes no error in a name: it is asked for another time only if somebody is nearly called so, or nothing was found. */
    private SuggestionsView withErrors(SuggestionsView exact, Typed typed, int size, Language language)
            throws IOException {
        Map<String, Aggregation> counts = entities.counts(typed, size);
        if (counts.isEmpty() && !exact.saysNothing()) {
            return exact;
        }
        SuggestionsView similar = ask(typed, counts, size, language);
        return similar.saysNothing() ? exact : similar;
    }

    private static Optional<String> otherKeyboard(String text) {
        return Stream.concat(KeyboardLayout.arabicOf(text).stream(), KeyboardLayout.latinOf(text).stream())
                .findFirst();
    }

    private SuggestionsView ask(Typed typed, Map<String, Aggregation> counts, int size, Language language)
            throws IOException {
        SearchResponse<ArticleDocument> response = client.search(request(typed, counts, size), ArticleDocument.class);
        Map<String, Aggregate> counted = counts.isEmpty()
                ? Map.of()
                : response.aggregations().get(ALL).global().aggregations();
        return new SuggestionsView(
                entities.people(typed, counted, size, language),
                entities.countries(typed, counted, size, language),
                response.hits().hits().stream().map(hit -> title(hit.source())).toList());
    }

    private SearchRequest request(Typed typed, Map<String, Aggregation> counts, int size) {
        return SearchRequest.of(request -> {
            request.index(index.readAlias())
                    .trackTotalHits(total -> total.enabled(false))
                    .size(size)
                    .source(source -> source.filter(f -> f.includes("id", "title", "source", "month")))
                    .query(TitleQueries.completing(typed.text(), typed.nearly()))
                    .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                    .sort(sort -> sort.field(field -> field.field("published").order(SortOrder.Desc)))
                    .collapse(Stories.collapse());
            // Beside the titles, among all articles: one request is quicker than two.
            return counts.isEmpty()
                    ? request
                    : request.aggregations(ALL, all -> all.global(g -> g).aggregations(counts));
        });
    }

    private static TitleSuggestion title(ArticleDocument article) {
        return new TitleSuggestion(article.id(), article.title(), article.source(), article.month());
    }
}
