package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Entity;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.Language;
import org.fihrist.text.LetterFolding;

/** The names of the people and countries of the gazetteer, to be found by what a reader begins to type. */
@ApplicationScoped
public class EntityNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-]+");

    private final List<Named> persons;
    private final List<Named> countries;
    /** Words in the longest name: who types more types none. */
    private final int longest;

    EntityNames(Gazetteer gazetteer, Corrections corrections) {
        persons = Stream.concat(
                        named(gazetteer, gazetteer.persons()),
                        corrections.renamed().stream().map(id -> named(id, corrections)))
                .toList();
        countries = named(gazetteer, gazetteer.countries()).toList();
        longest = Stream.concat(persons.stream(), countries.stream())
                .flatMap(named -> named.names().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** An entity with its names, each as its folded words. */
    private record Named(String id, List<List<String>> names) {

        boolean hasWordsBeginning(List<String> typed) {
            return names.stream().anyMatch(name -> begin(name, typed));
        }

        boolean hasWordsLike(SimilarWords typed) {
            return names.stream().anyMatch(typed::areIn);
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

    private static List<List<String>> folded(Stream<String> names) {
        return names.filter(Objects::nonNull).map(EntityNames::words).distinct().toList();
    }

    /**
     * The people or countries with a name in which some words begin like those typed.
     *
     * @param facet {@link Facet#PERSON} or {@link Facet#COUNTRY}
     * @param typed as {@link #words} gives them
     * @return ids; none where nothing was typed
     */
    List<String> beginning(Facet facet, List<String> typed) {
        return typed.isEmpty() ? List.of() : ids(facet, named -> named.hasWordsBeginning(typed));
    }

    /** The people or countries with a name in which some words begin nearly like those typed: a letter or two are others. */
    List<String> like(Facet facet, List<String> typed) {
        if (typed.isEmpty() || typed.size() > longest) {
            return List.of();
        }
        SimilarWords words = SimilarWords.of(typed);
        return ids(facet, named -> named.hasWordsLike(words));
    }

    private List<String> ids(Facet facet, Predicate<Named> filter) {
        return of(facet).filter(filter).map(Named::id).distinct().toList();
    }

    private Stream<Named> of(Facet facet) {
        return switch (facet) {
            case PERSON -> persons.stream();
            case COUNTRY -> countries.stream();
            case MONTH, SOURCE -> throw new IllegalArgumentException(facet + " has no names");
        };
    }

    /** Whether a name has words next to each other that are those typed, the last of which may go on. */
    static boolean begin(List<String> name, List<String> typed) {
        int last = typed.size() - 1;
        return IntStream.range(0, name.size() - last)
                .anyMatch(start -> name.get(start + last).startsWith(typed.get(last))
                        && name.subList(start, start + last).equals(typed.subList(0, last)));
    }

    /** A name or what is typed of it, as names are compared: its words, letters folded. */
    static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(LetterFolding.fold(name))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
