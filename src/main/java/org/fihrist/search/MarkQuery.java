package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.entity.Gazetteer;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.QueryReading.Term;
import org.fihrist.search.QueryReading.Word;

/**
 * What snippets mark: less than what finds. Parts of words and tags have no word to mark, and of a name's other spellings
 * only the whole name is marked, not each of its words wherever it stands.
 */
@ApplicationScoped
public class MarkQuery {

    private static final int MAX_SPELLINGS = 12;

    private final Gazetteer gazetteer;

    MarkQuery(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The query whose matches are marked. */
    Query of(QueryReading reading) {
        List<Query> marked = new ArrayList<>();
        for (Term term : reading.wanted()) {
            marked.add(FieldQueries.eachStem(term.text()));
            otherNames(term).forEach(name -> marked.add(FieldQueries.phraseOfStems(null, name)));
        }
        reading.quotes().forEach(quote -> marked.add(FieldQueries.phrase(null, quote)));
        return Query.of(q -> q.bool(b -> b.should(marked)));
    }

    private List<String> otherNames(Term term) {
        return switch (term) {
            case Word word -> List.of();
            case Name name ->
                gazetteer.spellings(name.entity()).stream().limit(MAX_SPELLINGS).toList();
            case MonthName month -> month.names();
        };
    }
}
