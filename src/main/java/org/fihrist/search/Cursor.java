package org.fihrist.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fihrist.error.ProblemException;
import org.fihrist.search.SearchResult.Attempt;

/**
 * Where the reading of a result goes on.
 *
 * @param snapshot the state of the index that is read, so that what arrives meanwhile neither repeats nor hides an article
 * @param attempt the query whose results are read, which may be another than the one typed; empty without one
 * @param position behind what has been read
 */
record Cursor(String snapshot, Optional<Attempt> attempt, Position position) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** Written in this order; a position has one part or three. */
    private static final int SNAPSHOT = 1;

    private static final int ATTEMPT = 2;
    private static final int POSITION = 5;
    private static final List<String> NONE = List.of("", "", "");

    /** The text for a reader to send back with the same search. */
    String encode(SearchCriteria search) {
        List<String> parts = new ArrayList<>();
        parts.add(snapshot);
        parts.addAll(attempt.map(Attempt::parts).orElse(NONE));
        parts.addAll(position.parts());
        parts.addFirst(check(search, parts));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of texts is always JSON", e);
        }
    }

    /**
     * Reads a cursor of an earlier response.
     *
     * @throws ProblemException when it is none, or belongs to another search
     */
    static Cursor decode(String text, SearchCriteria search) {
        try {
            List<String> parts = JSON.readValue(Base64.getUrlDecoder().decode(text), TEXTS);
            if (parts != null
                    && parts.size() > POSITION
                    && !parts.contains(null)
                    && check(search, parts.subList(1, parts.size())).equals(parts.getFirst())) {
                return new Cursor(
                        parts.get(SNAPSHOT),
                        attempt(parts.subList(ATTEMPT, POSITION)),
                        Position.of(search.sort(), parts.subList(POSITION, parts.size())));
            }
        } catch (IOException | IllegalArgumentException e) {
            // told below, like a cursor of another search
        }
        throw none();
    }

    private static Optional<Attempt> attempt(List<String> parts) {
        return parts.equals(NONE) ? Optional.empty() : Optional.of(Attempt.of(parts));
    }

    /** Tells cursors of other searches, and cursors that somebody has changed on the way. */
    private static String check(SearchCriteria search, List<String> parts) {
        return Integer.toHexString(Objects.hash(search.fingerprint(), parts));
    }

    static ProblemException none() {
        return ProblemException.badParameter(
                "cursor",
                "The cursor is not one of this search.",
                List.of("the value of 'next' in the response before, with the same q, filters and sort"));
    }
}
