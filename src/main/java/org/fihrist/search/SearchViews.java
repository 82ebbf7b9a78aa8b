package org.fihrist.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.Labels;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Language;
import org.fihrist.entity.Mention;
import org.fihrist.search.SearchResult.Origin;
import org.fihrist.search.SearchView.Interpretation;
import org.fihrist.search.SearchView.Item;
import org.fihrist.search.SearchView.RecognisedEntity;
import org.fihrist.search.SearchView.Rewriting;
import org.fihrist.search.SearchView.Total;

/** Makes the API's answer of Elasticsearch's. */
@ApplicationScoped
public class SearchViews {

    private final FacetCounts facets;
    private final Labels labels;

    SearchViews(FacetCounts facets, Labels labels) {
        this.facets = facets;
        this.labels = labels;
    }

    SearchView view(SearchCriteria criteria, SearchResult result) throws IOException {
        return new SearchView(
                total(result),
                result.hits()
                        .map(hit -> item(hit, criteria, result.page().articles()))
                        .toList(),
                facets(criteria, result),
                interpretation(criteria, result),
                next(criteria, result));
    }

    Map<String, FacetView> facets(SearchCriteria criteria, SearchResult result) throws IOException {
        List<ArticleDocument> shown =
                result.page().hits().stream().map(Hit::source).toList();
        Map<String, FacetView> views = new LinkedHashMap<>();
        for (Facet facet : criteria.facets()) {
            views.put(facet.parameter(), facets.read(facet, result.count(facet.parameter()), criteria, false, shown));
        }
        return views;
    }

    private static Total total(SearchResult result) {
        // Articles with similar words are results, but no reader would count them.
        return new Total(
                result.total(),
                result.similar().isEmpty() ? "eq" : "gte",
                result.plan().isCollapsed() ? Stories.distinct(result.count(Stories.DISTINCT)) : null);
    }

    @Nullable
    private static String next(SearchCriteria criteria, SearchResult result) {
        Position next = result.page().next();
        return next == null
                ? null
                : new Cursor(result.plan().question().snapshot(), Optional.ofNullable(result.attempt()), next)
                        .encode(criteria);
    }

    /** An article found by what it has in common with another. */
    Item similar(Hit<ArticleDocument> hit, Language language) {
        return item(hit, language, null, hit.score(), null);
    }

    private Item item(Hit<ArticleDocument> hit, SearchCriteria criteria, Map<String, Long> articles) {
        return item(
                hit,
                criteria.language(),
                criteria.collapse() ? articles.getOrDefault(hit.source().story(), 1L) - 1 : null,
                criteria.sort() == Sort.RELEVANCE ? hit.score() : null,
                criteria.explain() ? Explanation.of(hit.matchedQueries()) : null);
    }

    private Item item(
            Hit<ArticleDocument> hit,
            Language language,
            @Nullable Long copies,
            @Nullable Double score,
            @Nullable List<SearchView.Reason> reasons) {
        ArticleDocument article = hit.source();
        return new Item(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.published(),
                article.month(),
                labels.of(EntityKind.PERSON, article.persons(), language),
                labels.of(EntityKind.COUNTRY, article.countries(), language),
                article.story(),
                copies,
                score,
                Snippets.read(hit.highlight()),
                reasons);
    }

    private Interpretation interpretation(SearchCriteria criteria, SearchResult result) {
        QueryReading reading = result.plan().reading();
        return new Interpretation(
                entities(criteria, result),
                result.correction() == null ? null : new Rewriting(result.correction(), result.isOf(Origin.CORRECTION)),
                result.isOf(Origin.KEYBOARD) ? new Rewriting(result.attempt().query(), true) : null,
                result.plan().matching().label(),
                reading == null ? List.of() : reading.ignored(),
                result.similar().size(),
                result.tried().stream()
                        .map(tried -> new SearchView.Attempt(tried.origin(), tried.query()))
                        .toList());
    }

    private List<RecognisedEntity> entities(SearchCriteria criteria, SearchResult result) {
        return result.entities().mentions().stream()
                .map(mention -> entity(mention, result.attempt().query(), criteria.language()))
                .toList();
    }

    private RecognisedEntity entity(Mention mention, String query, Language language) {
        Entity entity = mention.entity();
        return new RecognisedEntity(
                entity.kind(),
                entity.id(),
                labels.of(entity, language),
                query.substring(mention.start(), mention.end()));
    }
}
