package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.Spellings.Spelling;

/** Finds people, countries and months by all their names. */
@ApplicationScoped
public class NameQueries {

    // Less than any word that was found.
    private static final float TAG_WEIGHT = 0.5f;

    private final Spellings spellings;

    NameQueries(Spellings spellings) {
        this.spellings = spellings;
    }

    /** Ways to find a person or country that is wanted, beside the words typed. */
    Query wanted(Name name, Scoring scoring) {
        Query tag = tag(name, scoring);
        if (spellings.isPlaceIn(name)) {
            return tag;
        }
        List<Query> spelled = spellings.of(name.entity()).stream()
                .map(spelling -> spelled(spelling, name, scoring))
                .toList();
        // The tagger has read the article: where it found the entity, single words of a name are the entity's.
        return Query.of(q -> q.bool(b -> b.must(tag).should(s -> s.disMax(d -> d.queries(spelled)))));
    }

    /**
     * Ways to find a person or country that is not wanted, beside the words typed: who wants فلسطين without غزة does not
     * want none of what is in فلسطين.
     */
    Optional<Query> unwanted(Name name) {
        return spellings.isPlaceIn(name) ? Optional.empty() : Optional.of(tag(name, Scoring.NONE));
    }

    private static Query tag(Name name, Scoring scoring) {
        return Query.of(q -> q.constantScore(c -> c.queryName(scoring.name(Evidence.TAG, name.text()))
                .filter(isTagged(name))
                .boost(TAG_WEIGHT)));
    }

    /** With the tag as part of what is named: each named query is explained by itself. */
    private static Query tagged(@Nullable String queryName, Name name, Query query) {
        return Query.of(
                q -> q.bool(b -> b.queryName(queryName).filter(isTagged(name)).must(query)));
    }

    private static Query isTagged(Name name) {
        Entity entity = name.entity();
        String field = entity.kind() == EntityKind.PERSON ? Facet.PERSON.field() : Facet.COUNTRY.field();
        return Query.of(q -> q.term(t -> t.field(field).value(entity.id())));
    }

    /**
     * A person or country in the title, under another spelling than the one typed: what words of it the typed one lacks, in
     * articles in which the tagger found the entity.
     */
    Optional<Query> titles(Name name, Scoring scoring) {
        if (spellings.isPlaceIn(name)) {
            return Optional.empty();
        }
        List<Query> titles = new ArrayList<>();
        for (Spelling spelling : spellings.of(name.entity())) {
            String other = spellings.wordsLacking(name, spelling);
            if (!other.isEmpty()) {
                Query title = FieldQueries.title(null, other, spellings.weight(spelling, name) * scoring.title());
                titles.add(tagged(scoring.name(Evidence.TITLE, name.text(), spelling.text()), name, title));
            }
        }
        return titles.isEmpty() ? Optional.empty() : Optional.of(Query.of(q -> q.disMax(d -> d.queries(titles))));
    }

    /** The month under each of its names. */
    static List<Query> wanted(MonthName month, Scoring scoring) {
        List<Query> ways = new ArrayList<>();
        for (String name : month.names()) {
            ways.add(FieldQueries.phraseOfStems(scoring.name(Evidence.SPELLING, month.text(), name), name));
        }
        return ways;
    }

    private Query spelled(Spelling spelling, Name name, Scoring scoring) {
        Query words = FieldQueries.anyStem(null, spelling.text(), spellings.weight(spelling, name));
        return scoring.explained()
                ? tagged(scoring.name(Evidence.SPELLING, name.text(), spelling.text()), name, words)
                : words;
    }
}
