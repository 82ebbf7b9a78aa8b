package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fihrist.article.ArticleDocument;
import org.fihrist.elasticsearch.ErrorStatus;
import org.fihrist.entity.Tagger;
import org.fihrist.error.ProblemException;
import org.fihrist.search.SearchResult.Attempt;
import org.fihrist.search.SearchResult.Origin;

/**
 * Searches for articles: as typed; where nothing is found, as the reader may have meant it, step by step.
 *
 * <p>The steps depend on the collection and the query alone, so that each page of a result comes about in the same way.
 */
@ApplicationScoped
public class ArticleSearch {

    /** Fewer results than this are reason to look for misspelled words. */
    private static final int FEW = 10;

    /** Of how many words fewer and fewer are tried; a reader may have mistaken one or two, hardly more. */
    private static final int MOST_RELAXED = 4;

    private final ElasticsearchClient client;
    private final Snapshots snapshots;
    private final SearchRequests requests;
    private final ArticlePages pages;
    private final QueryReader reader;
    private final SpellingCorrection correction;
    private final KeyboardRecovery keyboard;
    private final Tagger tagger;

    ArticleSearch(
            ElasticsearchClient client,
            Snapshots snapshots,
            SearchRequests requests,
            ArticlePages pages,
            QueryReader reader,
            SpellingCorrection correction,
            KeyboardRecovery keyboard,
            Tagger tagger) {
        this.client = client;
        this.snapshots = snapshots;
        this.requests = requests;
        this.pages = pages;
        this.reader = reader;
        this.correction = correction;
        this.keyboard = keyboard;
        this.tagger = tagger;
    }

    /**
     * Searches articles.
     *
     * @throws IOException when Elasticsearch cannot be reached
     */
    SearchResult search(SearchCriteria criteria) throws IOException {
        return search(criteria, Map.of());
    }

    /**
     * Searches articles, and counts something among all of them.
     *
     * @param counts by name; the selections of facets do not hold for them unless they say so themselves
     * @throws IOException when Elasticsearch cannot be reached
     */
    SearchResult search(SearchCriteria criteria, Map<String, Aggregation> counts) throws IOException {
        Cursor cursor = criteria.cursor();
        if (cursor != null) {
            return readOn(new Question(criteria, cursor.snapshot(), counts), cursor);
        }
        return snapshots.read(snapshot -> {
            SearchResult result = answer(new Question(criteria, snapshot.id(), counts));
            if (result.page().next() != null) {
                snapshot.keep();
            }
            return result;
        });
    }

    /** Goes on with the query that the first page answered: what was tried before it is not tried again. */
    private SearchResult readOn(Question question, Cursor cursor) throws IOException {
        snapshots.used(cursor.snapshot());
        try {
            Attempt attempt = cursor.attempt().orElse(null);
            SearchResult result = ask(question, attempt);
            return attempt == null || attempt.origin() == Origin.TYPED
                    ? result
                    : result.after(List.of(
                            new Attempt(Origin.TYPED, question.criteria().query()), attempt));
        } catch (ElasticsearchException e) {
            if (Snapshots.isGone(e)) {
                snapshots.gone(cursor.snapshot());
                throw ProblemException.gone(
                        "The cursor has expired; search again without it. A cursor can be used for %s seconds after the page that gave it, and while Elasticsearch runs."
                                .formatted(snapshots.cursorLifetime().toSeconds()));
            }
            throw e.status() == ErrorStatus.BAD_REQUEST ? Cursor.none() : e;
        }
    }

    private SearchResult answer(Question question) throws IOException {
        String q = question.criteria().query();
        SearchResult typed = ask(question, q == null ? null : new Attempt(Origin.TYPED, q));
        if (typed.attempt() == null) {
            return typed;
        }
        SearchResult result = typed.total() == 0 && !isOnlyFiltered(typed)
                ? recovered(question, typed)
                : withOffer(question.criteria(), typed);
        return filled(question.criteria(), result);
    }

    private SearchResult ask(Question question, @Nullable Attempt attempt) throws IOException {
        QueryEntities entities = QueryEntities.NONE;
        QueryReading reading = null;
        Matching matching = Matching.KEYWORDS;
        if (attempt != null) {
            boolean variants = question.criteria().variants();
            if (variants) {
                entities = new QueryEntities(tagger.tag(attempt.query()));
            }
            reading = reader.read(attempt.query(), entities, variants);
            matching = attempt.words() > 0 ? Matching.some(attempt.words()) : Matching.of(reading);
        }
        SearchPlan plan = new SearchPlan(question, reading, matching);
        return new SearchResult(attempt, entities, plan, pages.read(plan), List.of(), List.of(), null);
    }

    /** Whether the words would find articles if it were not for facets and days. */
    private boolean isOnlyFiltered(SearchResult typed) throws IOException {
        SearchCriteria criteria = typed.plan().criteria();
        if (!criteria.isFiltered()) {
            return false;
        }
        OptionalLong counted =
                FacetCounts.withoutSelection(criteria, typed.page().response().aggregations());
        return counted.isPresent()
                ? counted.getAsLong() > 0
                : client.search(requests.unfiltered(typed.plan()), Void.class)
                                .hits()
                                .total()
                                .value()
                        > 0;
    }

    /** The other keyboard, then other spellings, then fewer of the words: the first that finds anything. */
    private SearchResult recovered(Question question, SearchResult typed) throws IOException {
        String q = question.criteria().query();
        List<Step> steps = new ArrayList<>();
        steps.add(() -> keyboard.read(q).map(keys -> new Attempt(Origin.KEYBOARD, keys)));
        steps.add(() -> correction
                .correct(q)
                .filter(Correction::certain)
                .map(corrected -> new Attempt(Origin.CORRECTION, corrected.query())));
        int words = typed.plan().reading().wanted().size();
        for (int fewer = Math.min(words, MOST_RELAXED) - 1; fewer > 0; fewer--) {
            Attempt some = new Attempt(Origin.SOME, q, fewer);
            steps.add(() -> Optional.of(some));
        }
        List<Attempt> tried = new ArrayList<>(List.of(typed.attempt()));
        for (Step step : steps) {
            Optional<Attempt> attempt = step.next();
            if (attempt.isPresent()) {
                tried.add(attempt.get());
                SearchResult found = ask(question, attempt.get());
                if (found.total() > 0) {
                    return found.after(tried);
                }
            }
        }
        return typed.after(tried);
    }

    /** Gives what to ask next, if anything. */
    private interface Step {
        Optional<Attempt> next() throws IOException;
    }

    /**
     * Few results may be the typing mistake that others made as well; with filters those are the likelier reason. Who wants no articles is not
     * offered other words.
     */
    private SearchResult withOffer(SearchCriteria criteria, SearchResult typed) throws IOException {
        if (typed.total() >= FEW || criteria.limit() == 0 || criteria.isFiltered()) {
            return typed;
        }
        return correction
                .correctUnusual(criteria.query())
                .map(offered -> typed.withCorrection(offered.query()))
                .orElse(typed);
    }

    /** A question whose words too few articles have is answered by those with similar words as well. */
    private SearchResult filled(SearchCriteria criteria, SearchResult result) throws IOException {
        SearchPlan plan = result.plan();
        int free = criteria.limit() - result.page().hits().size();
        if (free == 0
                || !plan.isRescored()
                || !plan.reading().question()
                || !plan.reading().quotes().isEmpty()
                || criteria.cursor() != null) {
            return result;
        }
        return result.withSimilar(
                client.search(requests.similar(plan, result.page().articles().keySet(), free), ArticleDocument.class)
                        .hits()
                        .hits());
    }
}
