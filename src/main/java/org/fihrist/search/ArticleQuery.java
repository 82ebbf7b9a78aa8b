package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Mention;
import org.fihrist.search.QueryText.Clause;

/** The part of a request that finds and ranks articles by the words of q. */
@ApplicationScoped
public class ArticleQuery {

    // A word in the title says more of an article than one in its body; the word as typed more than its stem.
    private static final List<String> WORD_FIELDS =
            List.of("title.stem^2", "body.stem", "title.exact^0.6", "body.exact^0.3");
    private static final List<String> EXACT_FIELDS = List.of("title.exact^2", "body.exact");
    // Few words must all match; of a long question, most.
    private static final String MINIMUM = "3<60%";
    // Spellings searched beside the tag, so that results show marks: more would slow the query down for nothing.
    private static final int MAX_SPELLINGS = 8;
    private static final float TAG_BOOST = 0.5f;

    private final Gazetteer gazetteer;

    ArticleQuery(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The query of a text, with the entities recognised in it: every quote must match, words mostly, excluded words not in
     * any spelling of a name.
     */
    Query of(QueryText text, QueryEntities entities) {
        BoolQuery.Builder query = new BoolQuery.Builder();
        List<Query> words = words(text.included(), entities);
        if (!words.isEmpty()) {
            query.should(words).minimumShouldMatch(MINIMUM);
        }
        query.must(quotes(text.included()));
        query.mustNot(words(text.excluded(), entities));
        query.mustNot(quotes(text.excluded()));
        return query.build()._toQuery();
    }

    private static List<Query> quotes(List<Clause> clauses) {
        return clauses.stream()
                .filter(Clause::exact)
                .map(clause -> phrase(clause.text()))
                .toList();
    }

    private List<Query> words(List<Clause> clauses, QueryEntities entities) {
        List<Clause> words = clauses.stream().filter(clause -> !clause.exact()).toList();
        List<Query> queries = new ArrayList<>();
        Set<Clause> covered = new HashSet<>();
        for (Mention mention : entities.mentions()) {
            List<Clause> named = QueryEntities.wordsOf(mention, words);
            if (!named.isEmpty() && covered.addAll(named)) {
                queries.add(named(mention.entity(), named));
            }
        }
        words.stream()
                .filter(clause -> !covered.contains(clause))
                .map(clause -> word(clause.text()))
                .forEach(queries::add);
        return queries;
    }

    /** The words as typed, or the entity in any spelling. */
    private Query named(Entity entity, List<Clause> words) {
        Query typed = Query.of(q -> q.bool(
                b -> b.must(words.stream().map(clause -> word(clause.text())).toList())));
        String field = entity.kind() == EntityKind.PERSON ? Facet.PERSON.field() : Facet.COUNTRY.field();
        Query tagged = Query.of(q -> q.constantScore(c ->
                c.filter(f -> f.term(t -> t.field(field).value(entity.id()))).boost(TAG_BOOST)));
        List<Query> ways = new ArrayList<>(List.of(typed, tagged));
        gazetteer.spellings(entity).stream()
                .limit(MAX_SPELLINGS)
                .map(ArticleQuery::phrase)
                .forEach(ways::add);
        return Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(0.3)));
    }

    private static Query word(String text) {
        // A word with hyphens or dots inside is several tokens: all of them must match.
        return Query.of(q -> q.multiMatch(m ->
                m.query(text).fields(WORD_FIELDS).type(TextQueryType.MostFields).operator(Operator.And)));
    }

    private static Query phrase(String text) {
        return Query.of(
                q -> q.multiMatch(m -> m.query(text).fields(EXACT_FIELDS).type(TextQueryType.Phrase)));
    }
}
