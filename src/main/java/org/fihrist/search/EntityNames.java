package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Entity;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;
import org.fihrist.text.LetterFolding;

/** The names of the people and countries of the gazetteer, to be found by what a reader begins to type. */
@ApplicationScoped
public class EntityNames {

    private final List<Named> persons;
    private final List<Named> countries;

    EntityNames(Gazetteer gazetteer, Corrections corrections) {
        persons = Stream.concat(
                        named(gazetteer, gazetteer.persons()),
                        corrections.renamed().stream().map(id -> named(id, corrections)))
                .toList();
        countries = named(gazetteer, gazetteer.countries()).toList();
    }

    /** An entity with its folded names, a blank before each word. */
    private record Named(String id, List<String> names) {

        boolean hasWordsBeginning(String folded) {
            return names.stream().anyMatch(name -> name.contains(" " + folded));
        }

        boolean hasWordsLike(CharacterRunAutomaton typed) {
            return names.stream().anyMatch(name -> isLike(name, typed));
        }

        private static boolean isLike(String name, CharacterRunAutomaton typed) {
            char[] letters = name.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == ' ' && typed.run(letters, i + 1, letters.length - i - 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Stream<Named> named(Gazetteer gazetteer, Collection<? extends Entity> entities) {
        return entities.stream()
                .map(entity -> new Named(
                        entity.id(),
                        folded(Stream.concat(
                                Stream.of(Language.values()).map(entity::label),
                                gazetteer.spellings(entity).stream()))));
    }

    private static Named named(String id, Corrections corrections) {
        return new Named(id, folded(Stream.of(Language.values()).map(language -> corrections.label(id, language))));
    }

    private static List<String> folded(Stream<String> names) {
        return names.filter(Objects::nonNull)
                .map(name -> " " + fold(name))
                .distinct()
                .toList();
    }

    /**
     * The people or countries with a name in which some words begin like those typed.
     *
     * @param facet {@link Facet#PERSON} or {@link Facet#COUNTRY}
     * @param folded as {@link #fold} gives it
     * @return ids; none where nothing was typed
     */
    List<String> beginning(Facet facet, String folded) {
        return folded.isEmpty()
                ? List.of()
                : of(facet)
                        .filter(named -> named.hasWordsBeginning(folded))
                        .map(Named::id)
                        .distinct()
                        .toList();
    }

    /** The people or countries with a name in which some words begin nearly like those typed: a letter or two are others. */
    List<String> like(Facet facet, String folded) {
        CharacterRunAutomaton typed = SimilarWords.beginning(folded);
        return of(facet)
                .filter(named -> named.hasWordsLike(typed))
                .map(Named::id)
                .distinct()
                .toList();
    }

    private Stream<Named> of(Facet facet) {
        return switch (facet) {
            case PERSON -> persons.stream();
            case COUNTRY -> countries.stream();
            case MONTH, SOURCE -> throw new IllegalArgumentException(facet + " has no names");
        };
    }

    /** What is typed, as names are compared: letters folded, words apart by one blank. */
    static String fold(String name) {
        return LetterFolding.fold(name).replaceAll("[\\s\\-]+", " ").strip();
    }
}
