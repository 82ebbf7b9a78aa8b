package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.TermsInclude;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.entity.Entity;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;
import org.fihrist.text.LetterFolding;

/** Narrows a facet down to values that a reader begins to type, in Arabic or Latin script. */
@ApplicationScoped
public class FacetSearch {

    private final List<Candidate> persons;
    private final List<Candidate> countries;

    FacetSearch(Gazetteer gazetteer) {
        persons = candidates(gazetteer, gazetteer.persons());
        countries = candidates(gazetteer, gazetteer.countries());
    }

    /** A value with the folded names it may be looked for by, a blank before each word. */
    private record Candidate(String id, String names) {}

    private static List<Candidate> candidates(Gazetteer gazetteer, Collection<? extends Entity> entities) {
        return entities.stream().map(entity -> candidate(gazetteer, entity)).toList();
    }

    private static Candidate candidate(Gazetteer gazetteer, Entity entity) {
        Stream<String> labels = Stream.of(Language.values()).map(entity::label);
        Stream<String> names = Stream.concat(labels, gazetteer.spellings(entity).stream());
        return new Candidate(
                entity.id(), names.map(name -> " " + fold(name)).distinct().reduce("", String::concat));
    }

    /**
     * The values that may be listed.
     *
     * @param prefix beginning of a word of the value; null for all values
     * @return null for all values
     */
    @Nullable
    TermsInclude within(Facet facet, @Nullable String prefix) {
        if (prefix == null || prefix.isBlank()) {
            return null;
        }
        return switch (facet) {
            case PERSON -> ids(persons, prefix);
            case COUNTRY -> ids(countries, prefix);
            case MONTH, SOURCE -> TermsInclude.of(i -> i.regexp(escape(prefix) + ".*"));
        };
    }

    private static TermsInclude ids(List<Candidate> candidates, String prefix) {
        String folded = " " + fold(prefix);
        List<String> ids = candidates.stream()
                .filter(candidate -> candidate.names().contains(folded))
                .map(Candidate::id)
                .toList();
        return TermsInclude.of(i -> i.terms(ids));
    }

    private static String fold(String name) {
        return LetterFolding.fold(name.strip()).replaceAll("[\\s\\-]+", " ");
    }

    /** Every character of the prefix stands for itself in Lucene's regular expressions. */
    private static String escape(String prefix) {
        StringBuilder escaped = new StringBuilder();
        prefix.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
