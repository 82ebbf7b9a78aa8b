package org.fihrist.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;

/** How far a result has been read. */
sealed interface Position {

    /** The parts that it is written with. */
    List<String> parts();

    /**
     * Among the best articles of a ranking, which have no order that could be continued by a key.
     *
     * @param read so many have been read
     */
    record Offset(int read) implements Position {

        public Offset {
            require(read > 0 && read <= SearchPlan.WINDOW);
        }

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
     * @param read so many have been read; of stories, which are not counted off, 0
     */
    record After(Sort sort, String key, String id, long read) implements Position {

        public After {
            require(Double.isFinite(Double.parseDouble(key)) && read >= 0);
        }

        @Override
        public List<String> parts() {
            return List.of(key, id, Long.toString(read));
        }

        List<FieldValue> sortValues() {
            FieldValue first = sort == Sort.RELEVANCE
                    ? FieldValue.of(Double.parseDouble(key))
                    : FieldValue.of((long) Double.parseDouble(key));
            return List.of(first, FieldValue.of(id));
        }
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new IllegalArgumentException("no position of a result");
        }
    }

    /**
     * Reads the parts that a position was written with.
     *
     * @throws IllegalArgumentException when they are none
     */
    static Position of(Sort sort, List<String> parts) {
        require(parts.size() == 1 || parts.size() == 3);
        return parts.size() == 1
                ? new Offset(Integer.parseInt(parts.getFirst()))
                : new After(sort, parts.getFirst(), parts.get(1), Long.parseLong(parts.get(2)));
    }
}
