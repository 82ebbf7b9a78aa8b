package org.fihrist.entity;

import java.util.HashMap;
import java.util.Map;

/** The forms that surely name an entity, and where; reports a form that would surely name two. */
final class SureForms {

    private record Claim(Entity entity, Place place) {}

    private final Map<String, Claim> claims = new HashMap<>();
    private final Problems problems;

    SureForms(Problems problems) {
        this.problems = problems;
    }

    /** Notes that a folded form names an entity. */
    void add(String form, Entity entity, Written written) {
        Claim other = claims.putIfAbsent(form, new Claim(entity, written.place()));
        if (other != null && !other.entity().equals(entity)) {
            problems.add(
                    written.place(),
                    "'%s' surely names '%s' here and '%s' at %s; %s"
                            .formatted(
                                    written.text(),
                                    entity.id(),
                                    other.entity().id(),
                                    other.place(),
                                    advice(entity, other)));
        }
    }

    private static String advice(Entity entity, Claim other) {
        return entity instanceof Person && other.entity() instanceof Person
                ? "where they share it, list it under 'within' in both"
                : "a person's form that also means a country belongs under 'within'";
    }

    /** Forgets that a folded form names a country. */
    void withoutCountries(String form) {
        claims.computeIfPresent(form, (key, claim) -> claim.entity() instanceof Country ? null : claim);
    }

    /** Reports a phrase that should name nothing and is the sure form of an entity. */
    void requireNone(Written phrase) {
        Claim claim = claims.get(phrase.folded());
        if (claim != null) {
            problems.add(
                    phrase.place(),
                    "'%s' is to name nothing here and surely names '%s' at %s"
                            .formatted(phrase.text(), claim.entity().id(), claim.place()));
        }
    }
}
