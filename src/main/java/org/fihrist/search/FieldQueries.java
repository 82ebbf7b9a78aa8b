package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * The single questions that a search is put together from: where a word stands, and in which form.
 *
 * <p>Title and body count as one text ({@code combined_fields}): a word is no rarer for standing in titles seldom, and an
 * article without a title is at no disadvantage. What the title adds is added on top. The weights were chosen on public
 * sets of questions and on headlines of news, and hold for all of them; see the measurements. Names are those of {@link
 * Evidence}, null where no explanation is wanted.
 */
final class FieldQueries {

    static final float EXACT_WEIGHT = 0.3f;
    static final float PARTS_WEIGHT = 0.2f;
    static final float NEAR_WEIGHT = 0.4f;

    private static final List<String> STEMS = List.of("title.stem", "body.stem");
    private static final List<String> EXACT = List.of("title.exact", "body.exact");
    private static final List<String> PARTS = List.of("title.grams", "body.grams");

    /** Words between two neighbouring words of a query that still count as close. */
    private static final int NEAR = 8;

    private FieldQueries() {}

    /** All words of the text, in whatever form. */
    static Query stems(@Nullable String name, String text) {
        return combined(name, STEMS, text, CombinedFieldsOperator.And, 1);
    }

    /** Any word of the text, in whatever form. */
    static Query anyStem(@Nullable String name, String text, float weight) {
        return combined(name, STEMS, text, CombinedFieldsOperator.Or, weight);
    }

    /** Words of the text in the form typed. */
    static Query exact(@Nullable String name, String text) {
        return combined(name, EXACT, text, CombinedFieldsOperator.Or, EXACT_WEIGHT);
    }

    /** Parts of the words of the text. */
    static Query parts(@Nullable String name, String text) {
        return combined(name, PARTS, text, CombinedFieldsOperator.Or, PARTS_WEIGHT);
    }

    /** Words of the text in the title, in whatever form. */
    static Query title(@Nullable String name, String text, float weight) {
        return Query.of(q ->
                q.match(m -> m.queryName(name).field("title.stem").query(text).boost(weight)));
    }

    /** The two words near each other, the nearer the better, in either order. */
    static Query near(@Nullable String name, String first, String second) {
        return Query.of(q -> q.matchPhrase(m -> m.queryName(name)
                .field("body.stem")
                .query(first + " " + second)
                .slop(NEAR)
                .boost(NEAR_WEIGHT)));
    }

    /** Any word of the text in title or body, in whatever form, each field by itself, as marking needs it. */
    static Query eachStem(String text) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(STEMS).type(TextQueryType.MostFields)));
    }

    /** The words of the text next to each other and in order, each in whatever form. */
    static Query phraseOfStems(@Nullable String name, String text) {
        return phrase(name, text, STEMS);
    }

    /** The text word for word. */
    static Query phrase(@Nullable String name, String text) {
        return phrase(name, text, EXACT);
    }

    private static Query phrase(@Nullable String name, String text, List<String> fields) {
        return Query.of(q ->
                q.multiMatch(m -> m.queryName(name).query(text).fields(fields).type(TextQueryType.Phrase)));
    }

    private static Query combined(
            @Nullable String name, List<String> fields, String text, CombinedFieldsOperator operator, float boost) {
        return Query.of(q -> q.combinedFields(c ->
                c.queryName(name).fields(fields).query(text).operator(operator).boost(boost)));
    }
}
