package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsInclude;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.Labels;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Language;
import org.fihrist.search.CardParts.ArticleCount;
import org.fihrist.search.SuggestionsView.TitleSuggestion;
import org.fihrist.text.KeyboardLayout;

/**
 * Completes what a reader types to people, countries and titles.
 *
 * <p>Names that begin as typed come before names that begin nearly so, and these before what the keys mean on the other keyboard: the first
 * of the three that gives anything. Each takes one request.
 */
@ApplicationScoped
public class Suggestions {

    // For each one that is given so many with more articles may have the name only beside others.
    private static final int LOOKED_AT = 4;

    private static final String ALL = "all";
    private static final String PERSONS = "persons";
    private static final String UNLISTED = "unlisted";
    private static final String COUNTRIES = "countries";

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final EntityNames names;
    private final FacetLabels labels;
    private final Labels entityLabels;

    Suggestions(
            ElasticsearchClient client,
            ArticleIndex index,
            EntityNames names,
            FacetLabels labels,
            Labels entityLabels) {
        this.client = client;
        this.index = index;
        this.names = names;
        this.labels = labels;
        this.entityLabels = entityLabels;
    }

    /**
     * Completes a text.
     *
     * @param size the most of each kind
     * @throws IOException when Elasticsearch cannot be reached
     */
    SuggestionsView complete(String text, int size, Language language) throws IOException {
        SuggestionsView suggestions = complete(Typed.exactly(text), size, language);
        if (suggestions.persons().isEmpty() && suggestions.countries().isEmpty()) {
            SuggestionsView similar = complete(Typed.nearly(text), size, language);
            suggestions = similar.saysNothing() ? suggestions : similar;
        }
        Optional<String> otherKeyboard = suggestions.saysNothing() ? otherKeyboard(text) : Optional.empty();
        return otherKeyboard.isPresent() ? complete(Typed.exactly(otherKeyboard.get()), size, language) : suggestions;
    }

    private static Optional<String> otherKeyboard(String text) {
        return Stream.concat(KeyboardLayout.arabicOf(text).stream(), KeyboardLayout.latinOf(text).stream())
                .findFirst();
    }

    /**
     * What was typed, and how it is looked for.
     *
     * @param nearly whether a letter or two may be others
     */
    private record Typed(String text, boolean nearly) {

        static Typed exactly(String text) {
            return new Typed(text, false);
        }

        static Typed nearly(String text) {
            return new Typed(text, true);
        }

        String folded() {
            return EntityNames.fold(text);
        }

        boolean isIn(String label) {
            return (" " + EntityNames.fold(label)).contains(" " + folded());
        }
    }

    private SuggestionsView complete(Typed typed, int size, Language language) throws IOException {
        if (typed.folded().isEmpty()) {
            return SuggestionsView.NONE;
        }
        SearchResponse<ArticleDocument> response = client.search(request(typed, size), ArticleDocument.class);
        Map<String, Aggregate> counts =
                response.aggregations().get(ALL).global().aggregations();
        return new SuggestionsView(
                counts(
                        Facet.PERSON,
                        typed,
                        size,
                        language,
                        Stream.concat(buckets(counts, PERSONS), buckets(counts, UNLISTED))),
                counts(Facet.COUNTRY, typed, size, language, buckets(counts, COUNTRIES)),
                response.hits().hits().stream().map(hit -> title(hit.source())).toList());
    }

    private SearchRequest request(Typed typed, int size) {
        return SearchRequest.of(request -> request.index(index.readAlias())
                .allowPartialSearchResults(false)
                .trackTotalHits(total -> total.enabled(false))
                .size(size)
                .source(source -> source.filter(f -> f.includes("id", "title", "source", "month")))
                .query(TitleQueries.completing(typed.text(), typed.nearly()))
                .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                .sort(sort -> sort.field(field -> field.field("published").order(SortOrder.Desc)))
                .collapse(Stories.collapse())
                // Beside the titles, among all articles: one request is quicker than two.
                .aggregations(ALL, all -> all.global(g -> g).aggregations(entities(typed, size))));
    }

    private Map<String, Aggregation> entities(Typed typed, int size) {
        Map<String, Aggregation> entities = new LinkedHashMap<>();
        entities.put(PERSONS, terms(Facet.PERSON, ids(Facet.PERSON, typed), size));
        entities.put(COUNTRIES, terms(Facet.COUNTRY, ids(Facet.COUNTRY, typed), size));
        if (!typed.nearly()) {
            UnlistedNames.beginning(typed.folded())
                    .ifPresent(unlisted -> entities.put(UNLISTED, terms(Facet.PERSON, unlisted, size)));
        }
        return entities;
    }

    private TermsInclude ids(Facet facet, Typed typed) {
        List<String> ids = typed.nearly() ? names.like(facet, typed.folded()) : names.beginning(facet, typed.folded());
        return TermsInclude.of(i -> i.terms(ids));
    }

    private static Aggregation terms(Facet facet, TermsInclude within, int size) {
        return Aggregation.of(
                a -> a.terms(t -> t.field(facet.field()).include(within).size(LOOKED_AT * size)));
    }

    private static Stream<StringTermsBucket> buckets(Map<String, Aggregate> counts, String name) {
        Aggregate found = counts.get(name);
        return found == null ? Stream.of() : found.sterms().buckets().array().stream();
    }

    /** Who is called as typed comes before who has such a name as well: أحمد الشرع was أبو محمد الجولاني once. */
    private List<ArticleCount> counts(
            Facet facet, Typed typed, int size, Language language, Stream<StringTermsBucket> found) throws IOException {
        List<StringTermsBucket> best =
                found.sorted(FacetCounts.MOST_ARTICLES_FIRST).toList();
        Map<String, String> byId = labels.labels(
                facet, best.stream().map(bucket -> bucket.key().stringValue()).toList(), language);
        return best.stream()
                .map(bucket -> new ArticleCount(
                        bucket.key().stringValue(), byId.get(bucket.key().stringValue()), bucket.docCount()))
                // The sort is stable.
                .sorted(Comparator.comparing(entity -> !isCalled(facet, entity, typed)))
                .limit(size)
                .toList();
    }

    /** In the language of the answer or in another. */
    private boolean isCalled(Facet facet, ArticleCount entity, Typed typed) {
        EntityKind kind = facet == Facet.PERSON ? EntityKind.PERSON : EntityKind.COUNTRY;
        return typed.isIn(entity.label())
                || Stream.of(Language.values())
                        .anyMatch(language -> typed.isIn(entityLabels.of(kind, entity.value(), language)));
    }

    private static TitleSuggestion title(ArticleDocument article) {
        return new TitleSuggestion(article.id(), article.title(), article.source(), article.month());
    }
}
