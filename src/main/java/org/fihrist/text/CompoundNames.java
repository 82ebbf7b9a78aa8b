package org.fihrist.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names made of two words, written apart or joined: عبد الله and عبدالله; أبو مازن and أبومازن, by case also أبا مازن and أبي مازن. Words are
 * folded.
 *
 * <p>Source: the inflection of the five nouns in any grammar of Standard Arabic; writing them joined is our own observation of newsrooms.
 */
public final class CompoundNames {

    private static final String SERVANT_OF = "عبد";
    private static final String FATHER_OF = "ابو";
    private static final List<String> CASES_OF_FATHER = List.of(FATHER_OF, "ابا", "ابي");
    private static final List<String> FIRST_PARTS =
            Stream.concat(Stream.of(SERVANT_OF), CASES_OF_FATHER.stream()).toList();

    private CompoundNames() {}

    /** The first parts of such names. */
    public static List<String> firstParts() {
        return FIRST_PARTS;
    }

    /** The first parts that a first part may be written as: أبو in all its cases, عبد as it is. */
    public static List<String> cases(String firstPart) {
        return firstPart.equals(FATHER_OF) ? CASES_OF_FATHER : List.of(firstPart);
    }

    /** The words of a name with each first part joined to what follows, أبو in the nominative. */
    public static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (String part : words) {
            boolean goesOn = FIRST_PARTS.contains(part);
            word.append(CASES_OF_FATHER.contains(part) ? FATHER_OF : part);
            if (!goesOn) {
                joined.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            joined.add(word.toString());
        }
        return joined;
    }

    /** Whether a word is long enough to be such a name in one word. */
    public static boolean isJoined(String word) {
        return FIRST_PARTS.stream().anyMatch(part -> word.length() > part.length() + 2 && word.startsWith(part));
    }
}
