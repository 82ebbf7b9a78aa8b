package org.fihrist.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.Labels;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Mention;
import org.fihrist.search.SearchView.Interpretation;
import org.fihrist.search.SearchView.Item;
import org.fihrist.search.SearchView.RecognisedEntity;
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

    SearchView view(SearchCriteria criteria, ArticleSearch.Found found) {
        SearchResponse<ArticleDocument> response = found.response();
        List<Hit<ArticleDocument>> hits = response.hits().hits();
        return new SearchView(
                total(response),
                hits.stream().map(hit -> item(hit, criteria)).toList(),
                facets(criteria, found),
                new Interpretation(entities(criteria, found.entities())),
                next(criteria, hits));
    }

    Map<String, FacetView> facets(SearchCriteria criteria, ArticleSearch.Found found) {
        Map<String, FacetView> views = new LinkedHashMap<>();
        for (Facet facet : criteria.facets()) {
            views.put(
                    facet.parameter(),
                    facets.read(
                            facet, found.response().aggregations().get(facet.parameter()), criteria, found.narrowed()));
        }
        return views;
    }

    private static Total total(SearchResponse<ArticleDocument> response) {
        var total = response.hits().total();
        return new Total(total.value(), total.relation() == TotalHitsRelation.Eq ? "eq" : "gte");
    }

    private Item item(Hit<ArticleDocument> hit, SearchCriteria criteria) {
        ArticleDocument article = hit.source();
        return new Item(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.published(),
                article.month(),
                labels.of(EntityKind.PERSON, article.persons(), criteria.language()),
                labels.of(EntityKind.COUNTRY, article.countries(), criteria.language()),
                criteria.sort() == Sort.RELEVANCE ? hit.score() : null,
                Snippets.read(hit.highlight()));
    }

    private static List<RecognisedEntity> entities(SearchCriteria criteria, QueryEntities entities) {
        return entities.mentions().stream()
                .map(mention -> entity(mention, criteria))
                .toList();
    }

    private static RecognisedEntity entity(Mention mention, SearchCriteria criteria) {
        Entity entity = mention.entity();
        return new RecognisedEntity(
                entity.kind(),
                entity.id(),
                entity.label(criteria.language()),
                criteria.query().substring(mention.start(), mention.end()));
    }

    @Nullable
    private static String next(SearchCriteria criteria, List<Hit<ArticleDocument>> hits) {
        if (hits.isEmpty() || hits.size() < criteria.limit()) {
            return null;
        }
        Hit<ArticleDocument> last = hits.getLast();
        String key = String.valueOf(last.sort().getFirst()._get());
        return new Cursor(criteria.sort(), key, last.source().id()).encode();
    }
}
