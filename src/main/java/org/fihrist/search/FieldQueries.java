package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.annotation.Nullable;

/**
 * The single questions that a search is put together from: where a word stands, and in which form.
 *
 * <p>The fields of words hold those of title and body: a word is no rarer for standing in titles seldom, and an
 * article without a title is at no disadvantage. What the title adds is added on top. The weights of form, parts and
 * closeness were found by trials on two public sets of questions; they hold among news too, and on headlines. Names are
 * those of {@link Evidence}, null where no explanation is wanted.
 */
final class FieldQueries {

    static final String STEM = "words.stem";
    static final String EXACT = "words.exact";
    static final String GRAMS = "words.grams";
    static final String TITLE_STEM = "title.stem";

    private static final float EXACT_WEIGHT = 0.3f;
    private static final float PARTS_WEIGHT = 0.2f;
    private static final float NEAR_WEIGHT = 0.4f;

    /** Words between two neighbouring words of a query that still count as close. */
    private static final int NEAR = 8;

    private FieldQueries() {}

    /** All words of the text, in whatever form. */
    static Query stems(@Nullable String name, String text) {
        return Query.of(
                q -> q.match(m -> m.queryName(name).field(STEM).query(text).operator(Operator.And)));
    }

    /** Any word of the text, in whatever form. */
    static Query anyStem(@Nullable String name, String text, float weight) {
        return any(name, STEM, text, weight);
    }

    /** Words of the text in the form typed. */
    static Query exact(@Nullable String name, String text) {
        return any(name, EXACT, text, EXACT_WEIGHT);
    }

    /** Parts of the words of the text. */
    static Query parts(@Nullable String name, String text) {
        return any(name, GRAMS, text, PARTS_WEIGHT);
    }

    /** Words of the text in the title, in whatever form. */
    static Query title(@Nullable String name, String text, float weight) {
        return any(name, TITLE_STEM, text, weight);
    }

    /** The two words near each other, the nearer the better, in either order. */
    static Query near(@Nullable String name, String first, String second) {
        return Query.of(q -> q.matchPhrase(m -> m.queryName(name)
                .field(STEM)
                .query(first + " " + second)
                .slop(NEAR)
                .boost(NEAR_WEIGHT)));
    }

    /** The words of the text next to each other and in order, each in whatever form. */
    static Query phraseOfStems(@Nullable String name, String text) {
        return phrase(name, STEM, text, 1);
    }

    /** The text word for word. */
    static Query phrase(@Nullable String name, String text) {
        return phrase(name, EXACT, text, 1);
    }

    /** The text in the title, its words in whatever form. */
    static Query titlePhrase(@Nullable String name, String text, float weight) {
        return phrase(name, TITLE_STEM, text, weight);
    }

    private static Query any(@Nullable String name, String field, String text, float weight) {
        return Query.of(
                q -> q.match(m -> m.queryName(name).field(field).query(text).boost(weight)));
    }

    private static Query phrase(@Nullable String name, String field, String text, float weight) {
        return Query.of(q ->
                q.matchPhrase(m -> m.queryName(name).field(field).query(text).boost(weight)));
    }
}
