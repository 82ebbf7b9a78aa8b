package org.fihrist.entity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entity is. */
public enum EntityKind {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("country")
    COUNTRY
}
