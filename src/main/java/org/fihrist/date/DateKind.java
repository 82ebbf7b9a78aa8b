package org.fihrist.date;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a date is written. */
public enum DateKind {
    /** By the Gregorian calendar, under any of the names that its months have. */
    @JsonProperty("gregorian")
    GREGORIAN,
    /** By the Hijri calendar alone. */
    @JsonProperty("hijri")
    HIJRI,
    /** As a distance from another day: {@code أمس}, {@code قبل ثلاثة أيام}. */
    @JsonProperty("relative")
    RELATIVE
}
