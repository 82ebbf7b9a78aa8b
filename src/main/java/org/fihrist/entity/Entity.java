package org.fihrist.entity;

/** A person or a country: one that the gazetteer lists, or a person that it does not. */
public sealed interface Entity permits Person, Country, UnlistedPerson {

    EntityKind kind();

    /** Stable id: a listed person's slug ({@code vladimir-putin}) or a country's ISO 3166-1 alpha-2 code ({@code RU}). */
    String id();

    /** Display name. */
    String label(Language language);
}
