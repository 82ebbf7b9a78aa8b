package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.util.NamedValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fihrist.article.ArticleIndex;
import org.fihrist.entity.Language;
import org.fihrist.search.CardParts.ArticleCount;

/** Counts the articles that name a person or country: by spelling, by month, by whom else they name. */
@ApplicationScoped
public class EntityArticles {

    private static final int MOST_SPELLINGS = 100;
    private static final int MOST_COMPANIONS = 20;
    // More than a century of months.
    private static final int MOST_MONTHS = 1500;

    // Far more than are told: counts over several shards come out exact but for the rarest.
    private static final int SHARD_SIZE = 1000;

    private static final String SPELLINGS = "spellings";

    private static final Comparator<ArticleCount> UNKNOWN_LAST =
            Comparator.comparing(count -> count.value().equals(Facet.UNKNOWN));

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final FacetLabels labels;

    EntityArticles(ElasticsearchClient client, ArticleIndex index, FacetLabels labels) {
        this.client = client;
        this.index = index;
        this.labels = labels;
    }

    /**
     * The counts of an entity.
     *
     * @param total articles that name it
     */
    record Counts(
            long total,
            List<SpellingCount> spellings,
            List<ArticleCount> months,
            List<ArticleCount> persons,
            List<ArticleCount> countries) {}

    /**
     * Counts the articles of an entity.
     *
     * @param facet which the entity is a value of
     * @throws IOException when Elasticsearch cannot be reached
     */
    Counts count(Facet facet, String id, Language language) throws IOException {
        var response = client.search(
                s -> s.index(index.readAlias())
                        .size(0)
                        .trackTotalHits(total -> total.enabled(true))
                        .query(q -> q.term(t -> t.field(facet.field()).value(id)))
                        .aggregations(SPELLINGS, SpellingCounts.aggregation(facet, id, MOST_SPELLINGS))
                        .aggregations(Facet.MONTH.parameter(), months())
                        .aggregations(Facet.PERSON.parameter(), companions(Facet.PERSON))
                        .aggregations(Facet.COUNTRY.parameter(), companions(Facet.COUNTRY)),
                Void.class);
        Map<String, Aggregate> answers = response.aggregations();
        return new Counts(
                response.hits().total().value(),
                SpellingCounts.read(answers.get(SPELLINGS)),
                read(Facet.MONTH, answers, id, language).stream()
                        .sorted(UNKNOWN_LAST)
                        .toList(),
                read(Facet.PERSON, answers, id, language),
                read(Facet.COUNTRY, answers, id, language));
    }

    private static Aggregation months() {
        return Aggregation.of(a -> a.terms(t -> t.field(Facet.MONTH.field())
                .size(MOST_MONTHS)
                .missing(Facet.UNKNOWN)
                .order(NamedValue.of("_key", SortOrder.Desc))));
    }

    private static Aggregation companions(Facet facet) {
        // One more: the entity itself is the most frequent in its own articles.
        return Aggregation.of(a ->
                a.terms(t -> t.field(facet.field()).size(MOST_COMPANIONS + 1).shardSize(SHARD_SIZE)));
    }

    private List<ArticleCount> read(Facet facet, Map<String, Aggregate> answers, String id, Language language)
            throws IOException {
        List<StringTermsBucket> others = answers.get(facet.parameter()).sterms().buckets().array().stream()
                .filter(bucket -> !bucket.key().stringValue().equals(id))
                .limit(facet == Facet.MONTH ? MOST_MONTHS : MOST_COMPANIONS)
                .toList();
        Map<String, String> names = labels.labels(
                facet, others.stream().map(bucket -> bucket.key().stringValue()).toList(), language);
        return others.stream()
                .map(bucket -> new ArticleCount(
                        bucket.key().stringValue(), names.get(bucket.key().stringValue()), bucket.docCount()))
                .toList();
    }
}
