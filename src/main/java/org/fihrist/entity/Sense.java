package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * One reading of a form.
 *
 * @param entity the one named; null where the form means something that is no entity, as جورجيا does in the United States
 * @param context whose words point at this reading; null where none do
 * @param written spellings that have this reading alone, with their marks: عُمان
 */
record Sense(
        @Nullable Entity entity,
        Strength strength,
        @Nullable Context context,
        List<String> written) {

    Sense(Entity entity, Strength strength) {
        this(entity, strength, null, List.of());
    }

    boolean isCertain() {
        return strength == Strength.CERTAIN;
    }

    boolean isPerson() {
        return entity instanceof Person;
    }
}
