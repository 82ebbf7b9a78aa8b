package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of known people and countries with all their spellings. Immutable. */
public final class Gazetteer {

    private final Map<String, Person> persons;
    private final Map<String, Country> countries;
    private final Map<Entity, List<String>> spellings;
    private final Set<String> givenNames;
    private final FormTable forms;

    Gazetteer(
            Map<String, Person> persons,
            Map<String, Country> countries,
            Map<Entity, List<String>> spellings,
            Set<String> givenNames,
            FormTable forms) {
        this.persons = Collections.unmodifiableMap(new LinkedHashMap<>(persons));
        this.countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
        this.spellings = Map.copyOf(spellings);
        this.givenNames = Set.copyOf(givenNames);
        this.forms = forms;
    }

    /** The person with an id, null where the gazetteer has none. */
    @Nullable
    public Person person(String id) {
        return persons.get(id);
    }

    /** The country with an ISO 3166-1 alpha-2 code, null where there is none. */
    @Nullable
    public Country country(String code) {
        return countries.get(code);
    }

    /** The entity of a kind with an id, null where the gazetteer has none. */
    @Nullable
    public Entity find(EntityKind kind, String id) {
        return kind == EntityKind.PERSON ? person(id) : country(id);
    }

    public Collection<Person> persons() {
        return persons.values();
    }

    public Collection<Country> countries() {
        return countries.values();
    }

    /** The spellings that surely name an entity, as the gazetteer's files write them; derived forms are not among them. */
    public List<String> spellings(Entity entity) {
        return spellings.getOrDefault(entity, List.of());
    }

    /** Folded first words of people's names: what stands before a surname when it is somebody else's. */
    Set<String> givenNames() {
        return givenNames;
    }

    FormTable forms() {
        return forms;
    }
}
