package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.QueryReading.Spelling;
import org.fihrist.search.QueryReading.Term;
import org.fihrist.search.QueryReading.Word;

/**
 * What snippets mark: less than what finds. Parts of words and tags have no word to mark, and the words of another spelling
 * are marked where they stand together, not each wherever it stands. Of spellings the short ones are marked (ترامب, also in
 * دونالد ترامب): each costs time. A quote is marked in any form of its words that stand in its order.
 */
final class MarkQuery {

    // Each field by itself: a match in the body marks nothing in the title.
    private static final List<String> FIELDS = List.of(Snippets.TITLE, Snippets.BODY);

    private MarkQuery() {}

    /** The query whose matches are marked. */
    static Query of(QueryReading reading) {
        List<Query> marked = new ArrayList<>();
        marked.add(words(reading.wanted()));
        reading.wanted().stream().flatMap(MarkQuery::otherNames).forEach(name -> marked.add(phrase(name)));
        reading.quotes().forEach(quote -> marked.add(phrase(quote)));
        return Query.of(q -> q.bool(b -> b.should(marked)));
    }

    private static Stream<String> otherNames(Term term) {
        return switch (term) {
            case Word word -> Stream.empty();
            case Name name -> name.spellings().stream().map(Spelling::text);
            case MonthName month -> month.names().stream();
        };
    }

    private static Query words(List<Term> terms) {
        String text = String.join(" ", terms.stream().map(Term::text).toList());
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(FIELDS).type(TextQueryType.MostFields)));
    }

    private static Query phrase(String text) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(FIELDS).type(TextQueryType.Phrase)));
    }
}
