package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fihrist.error.ProblemException;

/** Where the reading of a result stands. */
sealed interface Cursor {

    String SEPARATOR = "\n";

    /** The parts that it is written with. */
    List<String> parts();

    /**
     * Among the best articles of a ranking, which have no order that could be continued by a key.
     *
     * @param read so many have been read
     */
    record Offset(int read) implements Cursor {

        @Override
        public List<String> parts() {
            return List.of(Integer.toString(read));
        }
    }

    /**
     * Behind a hit, by its sort values.
     *
     * @param sort order that the key belongs to; not written, since it is the search's
     * @param key score, or time in milliseconds
     * @param id id of the hit
     */
    record After(Sort sort, String key, String id) implements Cursor {

        @Override
        public List<String> parts() {
            return List.of(key, id);
        }

        List<FieldValue> sortValues() {
            FieldValue first = sort == Sort.RELEVANCE
                    ? FieldValue.of(Double.parseDouble(key))
                    : FieldValue.of((long) Double.parseDouble(key));
            return List.of(first, FieldValue.of(id));
        }
    }

    /** The text for a reader to send back with the same search. */
    default String encode(SearchCriteria search) {
        String plain = search.fingerprint() + SEPARATOR + String.join(SEPARATOR, parts());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor of an earlier response.
     *
     * @throws ProblemException when it is none, or belongs to another search
     */
    static Cursor decode(String text, SearchCriteria search) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(SEPARATOR, 3);
            if (parts[0].equals(search.fingerprint())) {
                if (parts.length == 3 && Double.isFinite(Double.parseDouble(parts[1]))) {
                    return new After(search.sort(), parts[1], parts[2]);
                }
                int read = Integer.parseInt(parts[1]);
                if (read > 0 && read <= SearchPlan.WINDOW) {
                    return new Offset(read);
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // reported below, like a cursor of another search
        }
        throw ProblemException.badParameter(
                "cursor",
                "The cursor is not one of this search.",
                List.of("the value of 'next' in the response before, with the same q, filters and sort"));
    }
}
