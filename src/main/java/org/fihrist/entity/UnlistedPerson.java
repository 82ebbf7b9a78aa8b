package org.fihrist.entity;

/**
 * A person that the gazetteer does not list, known by name alone.
 *
 * @param id what all spellings of the name have in common, its words with hyphens between; never the id of a listed person, which is
 *     Latin
 * @param name as written where it is named first
 */
public record UnlistedPerson(String id, String name) implements Entity {

    /** Whether more than one word of the name is known: who is called محمد only may be anybody. */
    public boolean isNamedInFull() {
        return id.indexOf('-') >= 0;
    }

    @Override
    public EntityKind kind() {
        return EntityKind.PERSON;
    }

    @Override
    public String label(Language language) {
        return name;
    }
}
