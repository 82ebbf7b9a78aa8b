package org.fihrist.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.name.NameRecogniser;

/** Tells which of the gazetteer's people a name means that is spelled as no file has it. */
final class PersonNames {

    private final NameRecogniser names;
    /** By the key of a name; empty where two people share it. */
    private final Map<String, Optional<Person>> people = new HashMap<>();

    PersonNames(Gazetteer gazetteer, NameRecogniser names) {
        this.names = names;
        for (Person person : gazetteer.persons()) {
            for (String spelling : gazetteer.spellings(person)) {
                List<String> words = Arrays.asList(Forms.fold(spelling).split(" "));
                if (words.size() > 1) {
                    people.merge(
                            names.key(words),
                            Optional.of(person),
                            (first, second) -> first.equals(second) ? first : Optional.empty());
                }
            }
        }
    }

    /** What the spellings of a name have in common, see {@link NameRecogniser#key}. */
    String key(List<String> words) {
        return names.key(words);
    }

    /** The person whose full name has a key; none where there is not exactly one. */
    Optional<Person> person(String key) {
        return people.getOrDefault(key, Optional.empty());
    }
}
