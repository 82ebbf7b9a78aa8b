package org.fihrist.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.fihrist.text.CompoundNames;

/**
 * The written forms that follow from a person's name by rule, so that nobody has to list them.
 *
 * <p>Letter variants (أ ا, ى ي, ة ه) need none: forms are compared folded. Source of the rules: our own observation of
 * newsrooms.
 */
final class NameForms {

    private NameForms() {}

    /** The folded forms of a name, words apart by one blank; the name's own first. */
    static Set<String> of(String name) {
        String folded = Forms.fold(name);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded);
        for (String first : CompoundNames.firstParts()) {
            for (String written : CompoundNames.cases(first)) {
                forms.add((" " + folded)
                        .replace(" " + first + " ", " " + written + " ")
                        .strip());
                forms.add(
                        (" " + folded).replace(" " + first + " ", " " + written).strip());
            }
        }
        return forms;
    }
}
