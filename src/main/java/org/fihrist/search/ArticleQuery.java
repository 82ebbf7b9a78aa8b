package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.QueryReading.Term;
import org.fihrist.search.QueryReading.Word;
import org.fihrist.search.QueryText.Clause;

/**
 * The part of a request that finds and ranks articles by the words of q.
 *
 * <p>Stems, names and quotes decide what is found; the form typed, the title, the closeness of words and their parts only
 * move it up.
 */
@ApplicationScoped
public class ArticleQuery {

    private final NameQueries names;

    ArticleQuery(NameQueries names) {
        this.names = names;
    }

    /**
     * The query of a reading: every quote must match, of the words as many as the matching wants, nothing excluded.
     *
     * @param explain whether each part is to tell its share of the score
     */
    Query of(QueryReading reading, Matching matching, boolean explain) {
        Scoring scoring = Scoring.of(reading, explain);
        BoolQuery.Builder query = new BoolQuery.Builder();
        List<Term> wanted = reading.wanted();
        if (!wanted.isEmpty()) {
            Query words = Query.of(q -> q.bool(b -> b.should(
                            wanted.stream().map(term -> term(term, scoring)).toList())
                    .minimumShouldMatch(matching.minimum())));
            query.must(words);
            query.should(closeness(wanted, scoring));
            query.should(parts(wanted, scoring));
        }
        for (String quote : reading.quotes()) {
            query.must(FieldQueries.phrase(scoring.name(Evidence.PHRASE, quote), quote));
        }
        exclude(reading, query);
        return query.build()._toQuery();
    }

    /**
     * The query of articles that share parts of the words wanted, none of the words having to be there: what a question
     * gets when too few articles have its words. Scores compare with those of {@link #of}.
     */
    Query ofParts(QueryReading reading) {
        Scoring scoring = Scoring.of(reading, false);
        BoolQuery.Builder query = new BoolQuery.Builder();
        query.must(parts(reading.wanted(), scoring));
        query.should(reading.wanted().stream().map(term -> term(term, scoring)).toList());
        query.should(closeness(reading.wanted(), scoring));
        exclude(reading, query);
        return query.build()._toQuery();
    }

    private void exclude(QueryReading reading, BoolQuery.Builder query) {
        reading.unwanted().forEach(term -> query.mustNot(term(term, Scoring.NONE)));
        reading.unwantedQuotes().forEach(quote -> query.mustNot(FieldQueries.phrase(null, quote)));
    }

    private Query term(Term term, Scoring scoring) {
        List<Query> ways = new ArrayList<>();
        ways.add(scoring.wholeNames() ? typed(term.text(), scoring) : anyTyped(term, scoring));
        switch (term) {
            case Word word -> {}
            case Name name -> ways.addAll(names.ways(name, scoring));
            case MonthName month -> ways.addAll(NameQueries.ways(month, scoring));
        }
        return ways.size() == 1 ? ways.getFirst() : Query.of(q -> q.disMax(d -> d.queries(ways)));
    }

    /** Any of the words typed, the more the better. */
    private static Query anyTyped(Term term, Scoring scoring) {
        List<Query> words =
                term.typed().stream().map(word -> typed(word.text(), scoring)).toList();
        return words.size() == 1 ? words.getFirst() : Query.of(q -> q.bool(b -> b.should(words)));
    }

    /** All the words typed, the better in the form typed and in the title. */
    private static Query typed(String text, Scoring scoring) {
        return Query.of(q -> q.bool(b -> b.must(FieldQueries.stems(scoring.name(Evidence.STEM, text), text))
                .should(FieldQueries.exact(scoring.name(Evidence.EXACT, text), text))
                .should(FieldQueries.title(scoring.name(Evidence.TITLE, text), text, scoring.title()))));
    }

    private static Query parts(List<Term> terms, Scoring scoring) {
        List<Query> parts = terms.stream()
                .map(Term::text)
                .map(text -> FieldQueries.parts(scoring.name(Evidence.PARTS, text), text))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(parts)));
    }

    /** Neighbouring words of the query, function words between them left out. */
    private static List<Query> closeness(List<Term> terms, Scoring scoring) {
        List<String> words = terms.stream()
                .flatMap(term -> term.typed().stream())
                .map(Clause::text)
                .toList();
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i) + " " + words.get(i + 1);
            pairs.add(FieldQueries.near(scoring.name(Evidence.NEAR, pair), words.get(i), words.get(i + 1)));
        }
        return pairs;
    }
}
