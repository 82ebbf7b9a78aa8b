package org.fihrist.entity;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in the gazetteer's files, so that their writer hears of everything at once. */
final class Problems {

    private final List<String> lines = new ArrayList<>();

    void add(Place place, String problem) {
        lines.add(place + ": " + problem);
    }

    /**
     * Ends reading where anything is wrong.
     *
     * @throws GazetteerException with all problems
     */
    void requireNone() {
        if (!lines.isEmpty()) {
            throw new GazetteerException(lines);
        }
    }
}
