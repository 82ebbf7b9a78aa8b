package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.fihrist.article.ArticleIndex;
import org.fihrist.entity.Language;
import org.fihrist.search.TrendsView.Span;
import org.fihrist.search.TrendsView.Trend;

/**
 * Finds the people and countries that stand out in a period: named in a greater share of its articles than of those of the time before, and that
 * hardly by chance.
 *
 * <p>Significance is Pearson's chi-squared of the two shares (Manning, Raghavan, Schütze, "Introduction to Information Retrieval", 2008, 13.5.2), as
 * Elasticsearch computes it: it weighs how many articles there are, where a ratio of shares would put any name of two articles first that was
 * in none before.
 */
@ApplicationScoped
public class Trends {

    private static final String NEWEST = "newest";
    private static final int WEEK = 7;

    /** One article is no trend. */
    private static final long FEWEST = 2;

    // Far more than asked for from each shard: with several, a name may be significant only in sum.
    private static final int OF_A_SHARD = 1000;

    private final ElasticsearchClient client;
    private final ArticleIndex index;
    private final ArticleSearch search;
    private final FacetLabels labels;

    Trends(ElasticsearchClient client, ArticleIndex index, ArticleSearch search, FacetLabels labels) {
        this.client = client;
        this.index = index;
        this.search = search;
        this.labels = labels;
    }

    /**
     * What stands out among the articles of a search.
     *
     * @param criteria with the period's first and last day, where given: else it ends with the newest article, and has seven days
     * @param compare length of the time before, in days
     * @param size the most of each kind
     * @throws IOException when Elasticsearch cannot be reached
     */
    TrendsView find(SearchCriteria criteria, int compare, int size) throws IOException {
        SearchResult all = search.search(criteria.between(null, null), Map.of(NEWEST, newest(criteria)));
        DayRange period = period(criteria, newestDay(all));
        DayRange before = period.before(compare);
        Query background = found(all.plan(), before);
        SearchResponse<Void> response = client.search(
                request -> request.index(index.readAlias())
                        .size(0)
                        .trackTotalHits(total -> total.enabled(true))
                        .query(found(all.plan(), period))
                        .aggregations(Facet.PERSON.parameter(), significant(Facet.PERSON, background, size))
                        .aggregations(Facet.COUNTRY.parameter(), significant(Facet.COUNTRY, background, size)),
                Void.class);
        SignificantStringTermsAggregate persons = terms(response, Facet.PERSON);
        SignificantStringTermsAggregate countries = terms(response, Facet.COUNTRY);
        return new TrendsView(
                Span.of(period, response.hits().total().value()),
                Span.of(before, persons.bgCount()),
                trends(Facet.PERSON, persons, criteria.language()),
                trends(Facet.COUNTRY, countries, criteria.language()));
    }

    /** A date that lies in the future is a slip, and would move the period for everybody. Tomorrow is today in some zone. */
    private static Aggregation newest(SearchCriteria criteria) {
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(Filters.selected(criteria))
                        .filter(q -> q.range(r -> r.date(day -> day.field("day").lte(tomorrow))))))
                .aggregations(NEWEST, max -> max.max(m -> m.field("day"))));
    }

    @Nullable
    private static LocalDate newestDay(SearchResult result) {
        Double millis =
                result.count(NEWEST).filter().aggregations().get(NEWEST).max().value();
        return millis == null || !Double.isFinite(millis)
                ? null
                : Instant.ofEpochMilli(millis.longValue())
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate();
    }

    private static DayRange period(SearchCriteria criteria, @Nullable LocalDate newest) {
        LocalDate last = criteria.to() != null ? criteria.to() : newest;
        if (last == null) {
            last = LocalDate.now(ZoneOffset.UTC);
        }
        LocalDate first = criteria.from() != null ? criteria.from() : last.minusDays(WEEK - 1);
        // Articles may all be older than a first day that was asked for.
        return new DayRange(first, last.isBefore(first) ? first : last);
    }

    private static Query found(SearchPlan plan, DayRange days) {
        return SearchRequests.found(plan.with(plan.criteria().between(days.from(), days.to())));
    }

    private static Aggregation significant(Facet facet, Query background, int size) {
        return Aggregation.of(a -> a.significantTerms(t -> t.field(facet.field())
                .size(size)
                .shardSize(OF_A_SHARD)
                .minDocCount(FEWEST)
                .backgroundFilter(background)
                // The time before is another time, not all time; and what has become rare stands out to nobody.
                .chiSquare(c -> c.backgroundIsSuperset(false).includeNegatives(false))));
    }

    private static SignificantStringTermsAggregate terms(SearchResponse<Void> response, Facet facet) {
        Aggregate answer = response.aggregations().get(facet.parameter());
        // Without any bucket Elasticsearch does not say of which type they would have been.
        return answer.isSigsterms()
                ? answer.sigsterms()
                : SignificantStringTermsAggregate.of(
                        none -> none.bgCount(answer.umsigterms().bgCount())
                                .docCount(answer.umsigterms().docCount())
                                .buckets(b -> b.array(List.of())));
    }

    private List<Trend> trends(Facet facet, SignificantStringTermsAggregate terms, Language language)
            throws IOException {
        List<SignificantStringTermsBucket> buckets = terms.buckets().array();
        Map<String, String> names = labels.labels(
                facet, buckets.stream().map(SignificantStringTermsBucket::key).toList(), language);
        return buckets.stream()
                .map(bucket -> new Trend(
                        bucket.key(), names.get(bucket.key()), bucket.docCount(), bucket.bgCount(), bucket.score()))
                .toList();
    }
}
