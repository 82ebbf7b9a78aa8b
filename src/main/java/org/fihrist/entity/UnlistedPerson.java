package org.fihrist.entity;

/**
 * A person that the gazetteer does not list, known by name alone.
 *
 * @param id the name's folded words with hyphens between, so that أحمد and احمد, عبد الله and عبدالله have one; never the id of
 *     a listed person, which is Latin
 * @param name as written where it is named first
 */
public record UnlistedPerson(String id, String name) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.PERSON;
    }

    @Override
    public String label(Language language) {
        return name;
    }
}
