package org.fihrist.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fihrist.error.ProblemException;

/**
 * Where the reading of a result goes on.
 *
 * @param snapshot the state of the index that is read, so that what arrives meanwhile neither repeats nor hides an article
 * @param position behind what has been read
 */
record Cursor(String snapshot, Position position) {

    private static final String SEPARATOR = "\n";
    // Check, snapshot and the parts of a position; an id may hold the separator.
    private static final int MOST_PARTS = 4;
    private static final int FEWEST_PARTS = 3;

    /** The text for a reader to send back with the same search. */
    String encode(SearchCriteria search) {
        String plain = snapshot + SEPARATOR + String.join(SEPARATOR, position.parts());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((check(search, plain) + SEPARATOR + plain).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor of an earlier response.
     *
     * @throws ProblemException when it is none, or belongs to another search
     */
    static Cursor decode(String text, SearchCriteria search) {
        try {
            List<String> parts = List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                    .split(SEPARATOR, MOST_PARTS));
            String plain = String.join(SEPARATOR, parts.subList(1, parts.size()));
            if (parts.size() >= FEWEST_PARTS && parts.getFirst().equals(check(search, plain))) {
                return new Cursor(parts.get(1), Position.of(search.sort(), parts.subList(2, parts.size())));
            }
        } catch (IllegalArgumentException e) {
            // told below, like a cursor of another search
        }
        throw none();
    }

    /** Tells cursors of other searches, and cursors that somebody has changed on the way. */
    private static String check(SearchCriteria search, String plain) {
        return Integer.toHexString((search.fingerprint() + SEPARATOR + plain).hashCode());
    }

    static ProblemException none() {
        return ProblemException.badParameter(
                "cursor",
                "The cursor is not one of this search.",
                List.of("the value of 'next' in the response before, with the same q, filters and sort"));
    }
}
