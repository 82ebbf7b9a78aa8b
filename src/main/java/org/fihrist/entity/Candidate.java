package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A form met in a text, before it is known what else the text names.
 *
 * @param start first character in the text
 * @param end behind the last character
 * @param shape how it stands there
 * @param senses its readings
 * @param sure the one entity that it names in any text; null where there is none or more than one
 */
record Candidate(
        int start,
        int end,
        Shape shape,
        List<Sense> senses,
        @Nullable Entity sure) {

    static Candidate of(int start, int end, Shape shape, List<Sense> senses) {
        return new Candidate(start, end, shape, senses, sure(senses));
    }

    @Nullable
    private static Entity sure(List<Sense> senses) {
        Entity sure = null;
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i).isCertain()) {
                if (sure != null) {
                    return null;
                }
                sure = senses.get(i).entity();
            }
        }
        return sure;
    }

    /** The entity named, given what the whole text says; null where that is not to be told. */
    @Nullable
    Entity resolve(Evidence evidence) {
        return sure != null ? sure : evidence.choose(senses, shape);
    }
}
