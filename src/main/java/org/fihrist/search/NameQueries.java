package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.entity.Entity;
import org.fihrist.entity.EntityKind;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.QueryReading.Spelling;

/** Finds people, countries and months by all their names. */
final class NameQueries {

    // Less than any word that was found.
    private static final float TAG_WEIGHT = 0.5f;

    private NameQueries() {}

    /** Ways to find a person or country that is wanted, beside the words typed. */
    static Query wanted(Name name, Scoring scoring) {
        Query tag = tag(name, scoring);
        if (name.spellings().isEmpty()) {
            return tag;
        }
        List<Query> spelled = name.spellings().stream()
                .map(spelling -> spelled(spelling, name, scoring))
                .toList();
        // The tagger has read the article: where it found the entity, single words of a name are the entity's.
        return Query.of(q -> q.bool(b -> b.must(tag).should(s -> s.disMax(d -> d.queries(spelled)))));
    }

    /**
     * Ways to find a person or country that is not wanted, beside the words typed: who wants فلسطين without غزة does not
     * want none of what is in فلسطين.
     */
    static Optional<Query> unwanted(Name name) {
        return name.place() ? Optional.empty() : Optional.of(tag(name, Scoring.NONE));
    }

    /**
     * A person or country in the title, under another spelling than the one typed: what words of it the typed one lacks, in
     * articles in which the tagger found the entity.
     */
    static Optional<Query> titles(Name name, Scoring scoring) {
        List<Query> titles = name.spellings().stream()
                .filter(spelling -> !spelling.added().isEmpty())
                .map(spelling -> title(spelling, name, scoring))
                .toList();
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

    private static Query spelled(Spelling spelling, Name name, Scoring scoring) {
        Query words = FieldQueries.anyStem(null, spelling.text(), spelling.weight());
        return scoring.explained()
                ? tagged(scoring.name(Evidence.SPELLING, name.text(), spelling.text()), name, words)
                : words;
    }

    private static Query title(Spelling spelling, Name name, Scoring scoring) {
        Query words = FieldQueries.title(null, spelling.added(), spelling.weight() * scoring.title());
        return tagged(scoring.name(Evidence.TITLE, name.text(), spelling.text()), name, words);
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
}
