package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fihrist.search.Position.After;

/** Writes the requests of a search to Elasticsearch: query, filters, counts, snippets, order. */
@ApplicationScoped
public class SearchRequests {

    /** What is read of the articles found. */
    static final SourceConfig SHOWN = SourceConfig.of(source -> source.filter(f -> f.excludes(
            "body", "contentHash", "signature", "persons.beginnings", "countries.spellings", "countries.beginnings")));

    /**
     * The time, in milliseconds, of articles without one: a number, since of several shards without a date Elasticsearch leaves articles out
     * where it reads on with its own mark for it ("_last"); beyond the years that dates can have, and written by a double without loss.
     */
    private static final long NEVER = 1L << 53;

    private static final SourceConfig STORY =
            SourceConfig.of(source -> source.filter(f -> f.includes("id", Stories.FIELD)));

    private final Time keepAlive;

    SearchRequests(SearchLimits limits) {
        this.keepAlive = Snapshots.keepAlive(limits);
    }

    /**
     * A page of articles in an order that can be read on along its sort values, with total and counts. Of stories it is the first page only,
     * since Elasticsearch cannot read on where it collapses, and the first story behind it.
     */
    SearchRequest sorted(SearchPlan plan) {
        SearchCriteria criteria = plan.criteria();
        SearchRequest.Builder request = whole(plan, plan.isCollapsed() ? criteria.limit() + 1 : criteria.limit());
        if (criteria.limit() > 0) {
            ordered(request, criteria.sort(), criteria.position() instanceof After after ? after : null);
        }
        return shown(collapsed(request, plan), plan).build();
    }

    /** Total and counts alone. */
    SearchRequest counted(SearchPlan plan) {
        return whole(plan, 0).build();
    }

    /** Some of the best articles of a ranking, with total and counts. */
    SearchRequest best(SearchPlan plan, int from, int size) {
        SearchRequest.Builder request = whole(plan, size).from(from);
        if (size > 0) {
            collapsed(rescored(request, plan), plan);
        }
        return shown(request, plan).build();
    }

    /** The ids and stories of all that {@link #best} gives. */
    SearchRequest idsOfBest(SearchPlan plan) {
        return collapsed(rescored(uncounted(plan, query(plan), SearchPlan.WINDOW), plan), plan)
                .source(STORY)
                .build();
    }

    /**
     * Articles behind the best of a ranking.
     *
     * @param best ids of the best
     * @param after the last article read; null to begin with the first
     */
    SearchRequest others(SearchPlan plan, List<String> best, @Nullable After after, int size) {
        BoolQuery.Builder query = query(plan).mustNot(q -> q.ids(ids -> ids.values(best)));
        return shown(ordered(uncounted(plan, query, size), Sort.RELEVANCE, after), plan)
                .build();
    }

    /**
     * The stories of articles in their order, one for each article.
     *
     * @param without stories that are left out
     * @param after the last article read; null to begin with the first
     */
    SearchRequest stories(SearchPlan plan, List<String> without, @Nullable After after, int size) {
        return ordered(
                        uncounted(plan, queryWithout(plan, without), size),
                        plan.criteria().sort(),
                        after)
                .source(STORY)
                .build();
    }

    /** The first article of each of some stories, by its id. */
    SearchRequest idsOfHeads(SearchPlan plan, List<String> without, Collection<String> stories) {
        return headsOf(plan, without, stories).source(STORY).build();
    }

    /** The first article of each of some stories. */
    SearchRequest heads(SearchPlan plan, List<String> without, Collection<String> stories) {
        return shown(headsOf(plan, without, stories), plan).build();
    }

    private SearchRequest.Builder headsOf(SearchPlan plan, List<String> without, Collection<String> stories) {
        BoolQuery.Builder query = queryWithout(plan, without).filter(Stories.anyOf(stories));
        return collapsed(
                ordered(uncounted(plan, query, stories.size()), plan.criteria().sort(), null), plan);
    }

    /** How many articles some stories have. */
    SearchRequest articlesOf(SearchPlan plan, Set<String> stories) {
        return uncounted(plan, query(plan).filter(Stories.anyOf(stories)), 0)
                .aggregations(Stories.FIELD, Stories.articles(plan.criteria(), stories))
                .build();
    }

    /**
     * Articles that share parts of words with a question and do not match it otherwise.
     *
     * @param shown stories that are there already; empty where stories may be repeated
     */
    SearchRequest similar(SearchPlan plan, Set<String> shown, int size) {
        SearchCriteria criteria = plan.criteria();
        BoolQuery.Builder query = Filters.common(criteria)
                .must(ArticleQuery.ofParts(plan.reading(), criteria.explain()))
                .mustNot(ArticleQuery.of(plan.reading(), plan.matching(), false));
        if (!shown.isEmpty()) {
            query.mustNot(Stories.anyOf(shown));
        }
        return shown(collapsed(uncounted(plan, query, size), plan), plan).build();
    }

    /** Whether there are articles with the words of a reading, whatever their facets and days. */
    SearchRequest unfiltered(SearchPlan plan) {
        return asked(plan, ArticleQuery.of(plan.reading(), plan.matching(), false), 0)
                .trackTotalHits(total -> total.count(1))
                .build();
    }

    /** All articles of a plan, selections of facets included. */
    static Query found(SearchPlan plan) {
        return query(plan).filter(Filters.selected(plan.criteria())).build()._toQuery();
    }

    private static BoolQuery.Builder query(SearchPlan plan) {
        SearchCriteria criteria = plan.criteria();
        BoolQuery.Builder query = Filters.common(criteria);
        if (plan.reading() != null) {
            query.must(ArticleQuery.of(plan.reading(), plan.matching(), criteria.explain()));
        }
        return query;
    }

    private static BoolQuery.Builder queryWithout(SearchPlan plan, List<String> stories) {
        BoolQuery.Builder query = query(plan);
        return stories.isEmpty() ? query : query.mustNot(Stories.anyOf(stories));
    }

    /** With what is told of the whole result, whichever part is read. */
    private SearchRequest.Builder whole(SearchPlan plan, int size) {
        SearchRequest.Builder request = request(plan, query(plan), size)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(plan.question().counts());
        return plan.isCollapsed() ? request.aggregations(Stories.DISTINCT, Stories.distinct(plan.criteria())) : request;
    }

    private SearchRequest.Builder uncounted(SearchPlan plan, BoolQuery.Builder query, int size) {
        return request(plan, query, size).trackTotalHits(total -> total.enabled(false));
    }

    private SearchRequest.Builder request(SearchPlan plan, BoolQuery.Builder query, int size) {
        SearchRequest.Builder request = asked(plan, query.build()._toQuery(), size);
        List<Query> selected = Filters.selected(plan.criteria());
        if (!selected.isEmpty()) {
            request.postFilter(q -> q.bool(b -> b.filter(selected)));
        }
        return request;
    }

    private SearchRequest.Builder asked(SearchPlan plan, Query query, int size) {
        return new SearchRequest.Builder()
                .pit(pit -> pit.id(plan.question().snapshot()).keepAlive(keepAlive))
                .query(query)
                .size(size);
    }

    private static SearchRequest.Builder ordered(SearchRequest.Builder request, Sort sort, @Nullable After after) {
        request.sort(sort(sort)).trackScores(sort == Sort.RELEVANCE);
        return after == null ? request : request.searchAfter(after.sortValues());
    }

    private static SearchRequest.Builder collapsed(SearchRequest.Builder request, SearchPlan plan) {
        return plan.isCollapsed() ? request.collapse(Stories.collapse()) : request;
    }

    private static SearchRequest.Builder rescored(SearchRequest.Builder request, SearchPlan plan) {
        return request.rescore(rescore -> rescore.windowSize(SearchPlan.WINDOW)
                .query(q -> q.query(
                        ArticleQuery.rescoring(plan.reading(), plan.criteria().explain()))));
    }

    /** With what is shown of each article. */
    private static SearchRequest.Builder shown(SearchRequest.Builder request, SearchPlan plan) {
        request.source(SHOWN);
        if (plan.criteria().highlight()) {
            request.highlight(Snippets.request(plan.reading() == null ? null : MarkQuery.of(plan.reading())));
        }
        if (plan.criteria().explain()) {
            request.includeNamedQueriesScore(true);
        }
        return request;
    }

    /** The order of results, complete. */
    static List<SortOptions> sort(Sort sort) {
        SortOptions first = sort == Sort.RELEVANCE
                ? SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc)))
                : SortOptions.of(s -> s.field(f -> f.field("published")
                        .order(sort == Sort.NEWEST ? SortOrder.Desc : SortOrder.Asc)
                        .missing(sort == Sort.NEWEST ? -NEVER : NEVER)));
        // The id makes the order complete, so that reading on neither repeats nor misses an article.
        return List.of(first, SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    }
}
