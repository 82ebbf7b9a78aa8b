package org.fihrist.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What results can be counted and filtered by. */
enum Facet {
    PERSON("person", "persons.id"),
    COUNTRY("country", "countries.id"),
    MONTH("month", "month"),
    SOURCE("source", "source");

    /** The value that stands for articles without a date. */
    static final String UNKNOWN = "unknown";

    private final String parameter;
    private final String field;

    Facet(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** Name in parameters and responses. */
    String parameter() {
        return parameter;
    }

    /** Field in the index. */
    String field() {
        return field;
    }

    /** Field of the ways in which articles write the values; people and countries only. */
    String spellings() {
        return switch (this) {
            case PERSON -> "persons.spellings";
            case COUNTRY -> "countries.spellings";
            case MONTH, SOURCE -> throw new IllegalStateException(parameter + " has no spellings");
        };
    }

    /** Whether it has some hundred values at most, however many articles there are: three thousand months are 250 years. */
    boolean hasFewValues() {
        return this == COUNTRY || this == MONTH;
    }

    static Optional<Facet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(Facet::parameter).toList();
    }
}
