package org.fihrist.entity;

import jakarta.annotation.Nullable;

/**
 * A person of public life.
 *
 * @param id slug of the English label
 * @param ar label as most Arabic newsrooms write it
 * @param en label as international agencies write it
 * @param country ISO 3166-1 alpha-2 code of the country the person is known for
 * @param known what for, one phrase in English
 * @param born year of birth, where known
 * @param died year of death
 */
public record Person(
        String id,
        String ar,
        String en,
        String country,
        String known,
        @Nullable Integer born,
        @Nullable Integer died) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.PERSON;
    }

    @Override
    public String label(Language language) {
        return language == Language.AR ? ar : en;
    }
}
