package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a text as a whole says about its forms that have several readings, or an unsure one.
 *
 * <p>The first of these that speaks decides, and where it speaks for two entities nothing is tagged: whom the text names surely
 * elsewhere; whose context it has; for a full name that several people share, whose country it names; the usual reading.
 * Several people whose context it has are told apart by country. A person of a country who is surely named counts as
 * context of the country, where the form has context at all. Context says nothing of a person's single word behind a
 * proclitic, which is too often an ordinary word (لصالح, بحق).
 */
final class Evidence {

    private final Set<Entity> named = new HashSet<>();
    private final Set<String> homelands = new HashSet<>();
    private final Set<Context> met = new HashSet<>();

    /** Takes in an entity that the text names surely. */
    void addNamed(Entity entity) {
        if (named.add(entity) && entity instanceof Person person) {
            homelands.add(person.country());
        }
    }

    /** The contexts of which the text has words; to be filled. */
    Set<Context> met() {
        return met;
    }

    /**
     * Chooses among the readings of a form.
     *
     * @param senses none of which alone is certain
     * @param shape how the form stands in the text
     * @return null where the text does not tell
     */
    @Nullable
    Entity choose(List<Sense> senses, Shape shape) {
        List<Sense> certain = matching(senses, Sense::isCertain);
        List<Sense> readings = certain.isEmpty() ? senses : certain;
        List<Sense> left = matching(readings, sense -> named.contains(sense.entity()));
        if (left.isEmpty()) {
            left = pointedAt(readings, shape);
        }
        if (left.isEmpty() && shape == Shape.PHRASE && readings.size() > 1) {
            left = compatriots(readings);
        }
        if (left.isEmpty()) {
            left = matching(readings, sense -> sense.strength() == Strength.USUAL);
        }
        return left.size() == 1 ? left.getFirst().entity() : null;
    }

    private List<Sense> pointedAt(List<Sense> readings, Shape shape) {
        List<Sense> pointed = matching(readings, sense -> isPointedAt(sense, shape));
        List<Sense> compatriots = pointed.size() > 1 ? compatriots(pointed) : List.of();
        return compatriots.size() == 1 ? compatriots : pointed;
    }

    private boolean isPointedAt(Sense sense, Shape shape) {
        if (sense.context() == null || sense.isPerson() && shape == Shape.WORD_BEHIND_PROCLITIC) {
            return false;
        }
        return met.contains(sense.context())
                || sense.entity() instanceof Country country && homelands.contains(country.id());
    }

    /** The readings as people whose country the text names surely. */
    private List<Sense> compatriots(List<Sense> readings) {
        return matching(
                readings,
                sense -> sense.entity() instanceof Person person
                        && named.stream()
                                .anyMatch(entity -> entity instanceof Country country
                                        && country.id().equals(person.country())));
    }

    private static List<Sense> matching(List<Sense> senses, Predicate<Sense> condition) {
        return senses.stream().filter(condition).toList();
    }
}
