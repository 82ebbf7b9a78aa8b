package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fihrist.error.ProblemException;

/** Where the reading of a result stands. */
sealed interface Cursor {

    String SEPARATOR = "\n";

    /** The parts that it is written with, the order of the result first. */
    List<String> parts();

    /**
     * Among the best articles of a ranking, which have no order that could be continued by a key.
     *
     * @param read so many have been read
     */
    record Offset(int read) implements Cursor {

        @Override
        public List<String> parts() {
            return List.of(Sort.RELEVANCE.name(), Integer.toString(read));
        }
    }

    /**
     * Behind a hit, by its sort values.
     *
     * @param sort order that the values belong to
     * @param key score, or time in milliseconds
     * @param id id of the hit
     */
    record After(Sort sort, String key, String id) implements Cursor {

        @Override
        public List<String> parts() {
            return List.of(sort.name(), key, id);
        }

        List<FieldValue> sortValues() {
            FieldValue first = sort == Sort.RELEVANCE
                    ? FieldValue.of(Double.parseDouble(key))
                    : FieldValue.of((long) Double.parseDouble(key));
            return List.of(first, FieldValue.of(id));
        }
    }

    /** The text for a reader to send back. */
    default String encode() {
        byte[] plain = String.join(SEPARATOR, parts()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /**
     * Reads a cursor of an earlier response.
     *
     * @throws ProblemException when it is none, or belongs to another order
     */
    static Cursor decode(String text, Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(SEPARATOR, 3));
            if (parts.size() == 3 && sort.name().equals(parts.get(0))) {
                Double.parseDouble(parts.get(1));
                return new After(sort, parts.get(1), parts.get(2));
            }
            if (parts.size() == 2 && sort == Sort.RELEVANCE && sort.name().equals(parts.get(0))) {
                int read = Integer.parseInt(parts.get(1));
                if (read > 0 && read <= SearchPlan.WINDOW) {
                    return new Offset(read);
                }
            }
        } catch (IllegalArgumentException e) {
            // reported below, like a cursor of another search
        }
        throw ProblemException.badParameter(
                "cursor",
                "The cursor is not one of this search.",
                List.of("the value of 'next' in the response before"));
    }
}
