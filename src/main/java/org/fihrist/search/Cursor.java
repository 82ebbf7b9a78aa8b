package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fihrist.error.ProblemException;

/**
 * Where a page of results ends: the sort values of its last hit.
 *
 * @param sort order that the values belong to
 * @param key score, or time in milliseconds
 * @param id id of the last hit
 */
record Cursor(Sort sort, String key, String id) {

    private static final String SEPARATOR = "\n";

    String encode() {
        String plain = String.join(SEPARATOR, sort.name(), key, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor of an earlier response.
     *
     * @throws ProblemException when it is none, or belongs to another order
     */
    static Cursor decode(String text, Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(SEPARATOR, 3);
            if (parts.length == 3 && sort.name().equals(parts[0])) {
                Double.parseDouble(parts[1]);
                return new Cursor(sort, parts[1], parts[2]);
            }
        } catch (IllegalArgumentException e) {
            // reported below, like a cursor of another search
        }
        throw ProblemException.badParameter(
                "cursor",
                "The cursor is not one of this search.",
                List.of("the value of 'next' in the response before"));
    }

    List<FieldValue> searchAfter() {
        FieldValue first = sort == Sort.RELEVANCE
                ? FieldValue.of(Double.parseDouble(key))
                : FieldValue.of((long) Double.parseDouble(key));
        return List.of(first, FieldValue.of(id));
    }
}
