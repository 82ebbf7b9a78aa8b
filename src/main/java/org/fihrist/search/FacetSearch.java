package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.aggregations.TermsInclude;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Entity;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;
import org.fihrist.text.CompoundNames;
import org.fihrist.text.LetterFolding;
import org.fihrist.text.Transcription;

/** Narrows a facet down to values that a reader begins to type, in Arabic or Latin script. */
@ApplicationScoped
public class FacetSearch {

    private static final int FEWEST_CONSONANTS = 3;

    private static final Pattern LATIN = Pattern.compile("[a-z]");

    private final List<Candidate> persons;
    private final List<Candidate> countries;

    FacetSearch(Gazetteer gazetteer, Corrections corrections) {
        persons = Stream.concat(
                        candidates(gazetteer, gazetteer.persons()).stream(),
                        corrections.renamed().stream().map(id -> candidate(id, corrections)))
                .toList();
        countries = candidates(gazetteer, gazetteer.countries());
    }

    /** A value with the folded names it may be looked for by, a blank before each word. */
    private record Candidate(String id, String names) {}

    private static List<Candidate> candidates(Gazetteer gazetteer, Collection<? extends Entity> entities) {
        return entities.stream().map(entity -> candidate(gazetteer, entity)).toList();
    }

    private static Candidate candidate(String id, Corrections corrections) {
        String names = Stream.of(Language.values())
                .map(language -> corrections.label(id, language))
                .filter(Objects::nonNull)
                .map(name -> " " + fold(name))
                .reduce("", String::concat);
        return new Candidate(id, names);
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
     * @return any of these; empty for all values
     */
    List<TermsInclude> within(Facet facet, @Nullable String prefix) {
        if (prefix == null || prefix.isBlank()) {
            return List.of();
        }
        String folded = fold(prefix);
        return switch (facet) {
            // Listed people have Latin ids, the others none with a Latin letter.
            case PERSON ->
                folded.isEmpty() || LATIN.matcher(folded).find()
                        ? List.of(ids(persons, folded))
                        : List.of(ids(persons, folded), unlisted(folded));
            case COUNTRY -> List.of(ids(countries, folded));
            case MONTH, SOURCE -> List.of(TermsInclude.of(i -> i.regexp(Regexp.quote(prefix) + ".*")));
        };
    }

    private static TermsInclude ids(List<Candidate> candidates, String folded) {
        List<String> ids = candidates.stream()
                .filter(candidate -> !folded.isEmpty() && candidate.names().contains(" " + folded))
                .map(Candidate::id)
                .distinct()
                .toList();
        return TermsInclude.of(i -> i.terms(ids));
    }

    /** People that the gazetteer does not list: their ids are made of the words of their names, folded or transcribed. */
    private static TermsInclude unlisted(String folded) {
        List<String> words = CompoundNames.joined(List.of(folded.split(" ")));
        StringBuilder pattern = new StringBuilder("([^a-z]*\\-)?");
        for (int i = 0; i < words.size() - 1; i++) {
            pattern.append(anyOf(words.get(i), Transcription.key(words.get(i)))).append("\\-");
        }
        String last = words.getLast();
        String ofLong = Transcription.keyOfBeginning(last);
        // Few consonants begin too many names: of سيسي there would be left س.
        pattern.append(
                words.size() == 1 && ofLong.length() < FEWEST_CONSONANTS
                        ? anyOf(last, Transcription.shortKey(last))
                        : anyOf(last, Transcription.shortKey(last), ofLong));
        return TermsInclude.of(i -> i.regexp(pattern + "[^a-z]*"));
    }

    private static String anyOf(String... words) {
        return Stream.of(words).distinct().map(Regexp::quote).collect(Collectors.joining("|", "(", ")"));
    }

    private static String fold(String name) {
        return LetterFolding.fold(name).replaceAll("[\\s\\-]+", " ").strip();
    }
}
