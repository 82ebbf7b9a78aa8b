package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fihrist.article.ArticleDocument;

/**
 * What a search found, and how.
 *
 * @param attempt whose results these are; null without q
 * @param entities people and countries recognised in the attempt's query
 * @param plan what was asked for
 * @param page of the articles that match
 * @param similar articles that only share parts of words, to fill a question's page
 * @param tried all attempts in their order, when the first found nothing; else empty
 * @param correction the query in other words of the collection; null where every word is known
 */
record SearchResult(
        @Nullable Attempt attempt,
        QueryEntities entities,
        SearchPlan plan,
        Page page,
        List<Hit<ArticleDocument>> similar,
        List<Attempt> tried,
        @Nullable String correction) {

    /**
     * A query that was asked.
     *
     * @param words how many of its words were enough; 0 for as many as usual
     */
    record Attempt(Origin origin, String query, int words) {

        Attempt(Origin origin, String query) {
            this(origin, query, 0);
        }

        /** The parts that it is written with. */
        List<String> parts() {
            return List.of(origin.name(), Integer.toString(words), query);
        }

        /**
         * Reads the parts that an attempt was written with.
         *
         * @throws IllegalArgumentException when they are none
         */
        static Attempt of(List<String> parts) {
            return new Attempt(Origin.valueOf(parts.get(0)), parts.get(2), Integer.parseInt(parts.get(1)));
        }
    }

    /** Where a query comes from. */
    public enum Origin {
        /** As typed. */
        TYPED,
        /** What the keys typed mean on the other keyboard layout. */
        KEYBOARD,
        /** Unknown words replaced by similar ones of the collection. */
        CORRECTION,
        /** As typed, but fewer of the words are enough. */
        SOME;

        /** The name in answers; public, so that the API's description can be read off it. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    long total() {
        return page.response().hits().total().value();
    }

    /** What was counted under a name. */
    Aggregate count(String name) {
        return page.response().aggregations().get(name);
    }

    /** Articles that match and similar ones, the best first. */
    Stream<Hit<ArticleDocument>> hits() {
        return similar.isEmpty()
                ? page.hits().stream()
                : Stream.concat(page.hits().stream(), similar.stream())
                        .sorted(Comparator.comparingDouble(SearchResult::score).reversed());
    }

    private static double score(Hit<ArticleDocument> hit) {
        return hit.score();
    }

    boolean isOf(Origin origin) {
        return attempt != null && attempt.origin() == origin;
    }

    SearchResult withSimilar(List<Hit<ArticleDocument>> hits) {
        return new SearchResult(attempt, entities, plan, page, hits, tried, correction);
    }

    SearchResult withCorrection(String query) {
        return new SearchResult(attempt, entities, plan, page, similar, tried, query);
    }

    SearchResult after(List<Attempt> attempts) {
        String corrected = attempts.stream()
                .filter(tried -> tried.origin() == Origin.CORRECTION)
                .map(Attempt::query)
                .findFirst()
                .orElse(correction);
        return new SearchResult(attempt, entities, plan, page, similar, List.copyOf(attempts), corrected);
    }
}
