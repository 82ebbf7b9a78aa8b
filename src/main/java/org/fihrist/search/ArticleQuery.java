package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.QueryReading.Term;
import org.fihrist.search.QueryReading.Word;
import org.fihrist.search.QueryText.Clause;

/**
 * The part of a request that finds and ranks articles by the words of q, in two steps.
 *
 * <p>Every article is ranked by stems, names and quotes, which find it, and by the form typed and the title, which only move
 * it up. What costs more, parts of words and their closeness, is added for the best of them.
 */
final class ArticleQuery {

    private ArticleQuery() {}

    /**
     * The query of a reading: every quote must match, of the words as many as the matching wants, nothing excluded.
     *
     * @param explain whether each part is to tell its share of the score
     */
    static Query of(QueryReading reading, Matching matching, boolean explain) {
        Scoring scoring = Scoring.of(reading, explain);
        BoolQuery.Builder query = new BoolQuery.Builder();
        List<Term> wanted = reading.wanted();
        if (!wanted.isEmpty()) {
            query.must(Query.of(
                    q -> q.bool(b -> b.should(terms(wanted, scoring)).minimumShouldMatch(matching.minimum()))));
            query.should(forms(wanted, scoring));
        }
        for (String quote : reading.quotes()) {
            query.must(FieldQueries.phrase(scoring.name(Evidence.PHRASE, quote), quote));
            query.should(FieldQueries.titlePhrase(scoring.name(Evidence.TITLE, quote), quote, scoring.title()));
        }
        exclude(reading, query);
        return query.build()._toQuery();
    }

    /**
     * What the best articles of {@link #of} are scored by in addition: parts of words, closeness, names in the title.
     *
     * @param explain whether each part is to tell its share of the score
     */
    static Query rescoring(QueryReading reading, boolean explain) {
        Scoring scoring = Scoring.of(reading, explain);
        return Query.of(q ->
                q.bool(b -> b.should(parts(reading.wanted(), scoring)).should(fineRanking(reading.wanted(), scoring))));
    }

    /**
     * The query of articles that share parts of the words wanted, none of the words having to be there: what a question
     * gets when too few articles have its words. Scores compare with those of {@link #of}, rescored.
     *
     * @param explain whether each part is to tell its share of the score
     */
    static Query ofParts(QueryReading reading, boolean explain) {
        Scoring scoring = Scoring.of(reading, explain);
        BoolQuery.Builder query = new BoolQuery.Builder();
        query.must(Query.of(q -> q.bool(b -> b.should(parts(reading.wanted(), scoring)))));
        query.should(terms(reading.wanted(), scoring));
        query.should(forms(reading.wanted(), scoring));
        query.should(fineRanking(reading.wanted(), scoring));
        exclude(reading, query);
        return query.build()._toQuery();
    }

    private static void exclude(QueryReading reading, BoolQuery.Builder query) {
        for (Term term : reading.unwanted()) {
            query.mustNot(FieldQueries.stems(null, term.text()));
            switch (term) {
                case Word word -> {}
                case Name name -> NameQueries.unwanted(name).ifPresent(query::mustNot);
                case MonthName month -> query.mustNot(NameQueries.wanted(month, Scoring.NONE));
            }
        }
        reading.unwantedQuotes().forEach(quote -> query.mustNot(FieldQueries.phrase(null, quote)));
    }

    private static List<Query> terms(List<Term> terms, Scoring scoring) {
        return terms.stream().map(term -> term(term, scoring)).toList();
    }

    private static Query term(Term term, Scoring scoring) {
        List<Query> ways = new ArrayList<>();
        ways.add(typed(term, scoring));
        switch (term) {
            case Word word -> {}
            case Name name -> ways.add(NameQueries.wanted(name, scoring));
            case MonthName month -> ways.addAll(NameQueries.wanted(month, scoring));
        }
        return ways.size() == 1 ? ways.getFirst() : Query.of(q -> q.disMax(d -> d.queries(ways)));
    }

    /** The words typed: of a name all, or any of them, the more the better. */
    private static Query typed(Term term, Scoring scoring) {
        String name = scoring.name(Evidence.STEM, term.text());
        return scoring.wholeNames()
                ? FieldQueries.stems(name, term.text())
                : FieldQueries.anyStem(name, term.text(), 1);
    }

    /** The words in the form typed and in the title. */
    private static List<Query> forms(List<Term> terms, Scoring scoring) {
        List<Query> forms = new ArrayList<>();
        for (String text : scoring.texts(terms)) {
            forms.add(FieldQueries.exact(scoring.name(Evidence.EXACT, text), text));
            forms.add(FieldQueries.title(scoring.name(Evidence.TITLE, text), text, scoring.title()));
        }
        return forms;
    }

    private static List<Query> parts(List<Term> terms, Scoring scoring) {
        return scoring.texts(terms).stream()
                .map(text -> FieldQueries.parts(scoring.name(Evidence.PARTS, text), text))
                .toList();
    }

    /** Closeness, and names in the title under another spelling. */
    private static List<Query> fineRanking(List<Term> terms, Scoring scoring) {
        List<Query> ranking = closeness(terms, scoring);
        for (Term term : terms) {
            if (term instanceof Name name) {
                NameQueries.titles(name, scoring).ifPresent(ranking::add);
            }
        }
        return ranking;
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
