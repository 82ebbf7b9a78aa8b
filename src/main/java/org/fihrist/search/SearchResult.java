package org.fihrist.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.ArticleDocument;

/**
 * What a search found, and how.
 *
 * @param attempt whose results these are; null without q
 * @param reading of the attempt's query; null without q
 * @param entities people and countries recognised in the attempt's query
 * @param matching how many of the words had to match
 * @param response total, facets and the articles that match
 * @param similar articles that only share parts of words, to fill a question's page
 * @param tried all attempts in their order, when the first found nothing; else empty
 * @param correction the query in other words of the collection; null where every word is known
 * @param narrowed whether facets list only some of their values
 */
record SearchResult(
        @Nullable Attempt attempt,
        @Nullable QueryReading reading,
        QueryEntities entities,
        Matching matching,
        SearchResponse<ArticleDocument> response,
        List<Hit<ArticleDocument>> similar,
        List<Attempt> tried,
        @Nullable String correction,
        boolean narrowed) {

    /**
     * A query that was asked.
     *
     * @param words how many of its words were enough; 0 for as many as usual
     */
    record Attempt(Origin origin, String query, int words) {

        Attempt(Origin origin, String query) {
            this(origin, query, 0);
        }
    }

    /** Where a query comes from. */
    enum Origin {
        /** As typed. */
        TYPED,
        /** What the keys typed mean on the other keyboard layout. */
        KEYBOARD,
        /** Unknown words replaced by similar ones of the collection. */
        CORRECTION,
        /** As typed, but fewer of the words are enough. */
        SOME
    }

    long total() {
        return response.hits().total().value();
    }

    /** Articles that match and similar ones, the best first. */
    Stream<Hit<ArticleDocument>> hits() {
        List<Hit<ArticleDocument>> matching = response.hits().hits();
        return similar.isEmpty()
                ? matching.stream()
                : Stream.concat(matching.stream(), similar.stream())
                        .sorted(Comparator.comparingDouble(SearchResult::score).reversed());
    }

    private static double score(Hit<ArticleDocument> hit) {
        return hit.score();
    }

    boolean isOf(Origin origin) {
        return attempt != null && attempt.origin() == origin;
    }

    SearchResult withSimilar(List<Hit<ArticleDocument>> hits) {
        return new SearchResult(attempt, reading, entities, matching, response, hits, tried, correction, narrowed);
    }

    SearchResult withCorrection(String query) {
        return new SearchResult(attempt, reading, entities, matching, response, similar, tried, query, narrowed);
    }

    SearchResult after(List<Attempt> attempts) {
        String corrected = attempts.stream()
                .filter(tried -> tried.origin() == Origin.CORRECTION)
                .map(Attempt::query)
                .findFirst()
                .orElse(correction);
        return new SearchResult(
                attempt, reading, entities, matching, response, similar, List.copyOf(attempts), corrected, narrowed);
    }
}
