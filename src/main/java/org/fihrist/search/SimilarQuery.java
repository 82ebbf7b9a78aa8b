package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.TagCount;
import org.fihrist.text.FoldedText;
import org.fihrist.text.StopWords;

/**
 * The query of articles on the subject of a given one: those with its telling words, the sooner if they name the same people and countries.
 *
 * <p>Elasticsearch chooses the words, frequent in the article and rare among the others; function words are left out before, since they are
 * frequent enough to be chosen. The entities are those it names most: what is mentioned in passing tells nothing.
 */
final class SimilarQuery {

    /** Words of the article that are looked at: news tells its subject first. */
    private static final int MOST_WORDS = 300;

    /** More than these words have. */
    private static final int MOST_LETTERS = 6000;

    /** Words that are searched for: they are what a query costs. */
    private static final int MOST_TERMS = 25;

    /** What fewer have is in this article and a copy of it, or a slip. */
    private static final int FEWEST_ARTICLES = 3;

    /** The part of them that another article has at least: better none is shown than one that is there by chance. */
    private static final String ENOUGH_TERMS = "25%";

    private static final int MOST_ENTITIES = 3;
    private static final float PERSON_WEIGHT = 4;
    private static final float COUNTRY_WEIGHT = 2;

    private SimilarQuery() {}

    /** Articles like another one, none of its own story. */
    static Query of(ArticleDocument article) {
        return Query.of(q -> q.bool(b -> {
            b.must(words(article))
                    .should(entities(Facet.PERSON, article.persons(), PERSON_WEIGHT))
                    .should(entities(Facet.COUNTRY, article.countries(), COUNTRY_WEIGHT))
                    .mustNot(not -> not.ids(ids -> ids.values(article.id())));
            return article.story() == null
                    ? b
                    : b.mustNot(not -> not.term(t -> t.field(Stories.FIELD).value(article.story())));
        }));
    }

    private static Query words(ArticleDocument article) {
        return Query.of(q -> q.moreLikeThis(more -> more.fields(FieldQueries.STEM)
                .like(like ->
                        like.text(telling(article.title() + "\n" + article.title() + "\n" + beginning(article.body()))))
                .minTermFreq(1)
                .minDocFreq(FEWEST_ARTICLES)
                .maxQueryTerms(MOST_TERMS)
                .minimumShouldMatch(ENOUGH_TERMS)
                .boostTerms(1.0)));
    }

    private static String beginning(String body) {
        return body.substring(0, Math.min(body.length(), MOST_LETTERS));
    }

    private static String telling(String text) {
        FoldedText words = FoldedText.of(text);
        return IntStream.range(0, Math.min(words.size(), MOST_WORDS))
                .filter(w -> !StopWords.contains(words.folded(w)))
                .mapToObj(w -> words.written(w, 0))
                .collect(Collectors.joining(" "));
    }

    private static List<Query> entities(Facet facet, List<TagCount> named, float weight) {
        return named.stream()
                .limit(MOST_ENTITIES)
                .map(entity -> Query.of(q ->
                        q.term(t -> t.field(facet.field()).value(entity.id()).boost(weight))))
                .toList();
    }
}
