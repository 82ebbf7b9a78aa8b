package org.fihrist.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.text.StopWords;

/** Collects the gazetteer while its files are read; used once, by one thread. */
final class GazetteerBuilder {

    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<Entity, List<String>> spellings = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final FormTable.Builder forms = new FormTable.Builder();
    private final Problems problems;
    private final SureForms sureForms;

    GazetteerBuilder(Problems problems) {
        this.problems = problems;
        this.sureForms = new SureForms(problems);
    }

    Problems problems() {
        return problems;
    }

    /** Adds a person; says whether the id was free. */
    boolean add(Person person) {
        return persons.putIfAbsent(person.id(), person) == null;
    }

    /** Adds a country; says whether the code was free. */
    boolean add(Country country) {
        return countries.putIfAbsent(country.id(), country) == null;
    }

    Map<String, Country> countries() {
        return countries;
    }

    /** Sets the spellings that surely name an entity, as written. */
    void setSpellings(Entity entity, Collection<Written> sure) {
        spellings.put(entity, sure.stream().map(Written::text).toList());
    }

    /**
     * Adds readings of folded forms.
     *
     * @param written what the forms come from
     */
    void addForms(Collection<String> folded, Sense sense, Written written) {
        for (String form : folded) {
            forms.add(form, sense);
            if (sense.isCertain()) {
                sureForms.add(form, sense.entity(), written);
            }
        }
    }

    void addPointers(Collection<Written> words, Context context) {
        words.forEach(word -> forms.addPointer(word.folded(), context));
    }

    /** Takes a folded form away from the countries, which is given readings of its own. */
    void withoutCountries(String form) {
        forms.withoutCountries(form);
        sureForms.withoutCountries(form);
    }

    /** Adds a phrase that names no country, whatever it contains. */
    void addDecoy(Written phrase) {
        sureForms.requireNone(phrase);
        forms.withoutCountries(phrase.folded());
    }

    /**
     * Remembers the first word of a label, unless it is a title (الملك, الأمير), which stands before anybody's name, or a
     * function word (هو, في), which stands before anything. علي, which folds like one, is told apart where it is read.
     */
    void addGivenName(String label) {
        String folded = Forms.fold(label);
        int end = folded.indexOf(' ');
        String first = end < 0 ? "" : folded.substring(0, end);
        if (!first.isEmpty() && !first.startsWith("ال") && (first.equals("علي") || !StopWords.contains(first))) {
            givenNames.add(first);
        }
    }

    Gazetteer build() {
        return new Gazetteer(persons, countries, spellings, givenNames, forms.build());
    }
}
