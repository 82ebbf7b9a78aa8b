package org.fihrist.entity;

/**
 * A country or territory of ISO 3166-1.
 *
 * @param id alpha-2 code
 * @param ar label in Arabic: the gazetteer's own, else that of the Unicode CLDR
 * @param en label in English, likewise
 */
public record Country(String id, String ar, String en) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.COUNTRY;
    }

    @Override
    public String label(Language language) {
        return language == Language.AR ? ar : en;
    }
}
