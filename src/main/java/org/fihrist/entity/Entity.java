package org.fihrist.entity;

/** A person or a country that the gazetteer lists. */
public sealed interface Entity permits Person, Country {

    EntityKind kind();

    /** Stable id: a person's slug ({@code vladimir-putin}) or a country's ISO 3166-1 alpha-2 code ({@code RU}). */
    String id();

    /** Display name. */
    String label(Language language);
}
