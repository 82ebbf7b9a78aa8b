package org.fihrist.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The inflected forms of a nationality adjective, from its masculine singular: روسي, روسية, روسيان, روسيون, الروسية and
 * so on, in all genders, numbers and cases, with and without article.
 *
 * <p>The words of an adjective of several words agree: كوري شمالي, الكورية الشمالية, كوريين شماليين. A first word that is
 * no adjective stays as it is: جنوب أفريقي, جنوب أفريقية. Source: the inflection of the nisba in any grammar of Standard
 * Arabic (W. Wright, vol. 1, § 249 to 268, for instance).
 */
final class NisbaForms {

    // Endings of gender, number and case after the nisba's yeh; the accusative alef among them (روسياً).
    private static final List<String> ENDINGS = List.of("", "ه", "ا", "ان", "ين", "ون", "ات", "تان", "تين");

    // First words that do not agree and take no article: جنوب أفريقي, جنوب السوداني.
    private static final Set<String> INVARIABLE = Set.of("جنوب", "شمال", "شرق", "غرب", "وسط");

    private NisbaForms() {}

    /** The folded forms of a nationality adjective. */
    static Set<String> of(String nisba) {
        List<String> words = List.of(Forms.fold(nisba).split(" "));
        return ENDINGS.stream()
                .flatMap(ending -> {
                    String bare =
                            words.stream().map(word -> inflect(word, ending)).collect(Collectors.joining(" "));
                    return Stream.of(bare, definite(bare));
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The folded forms of a plural such as أتراك: with and without article. */
    static Set<String> ofPlural(String plural) {
        String bare = Forms.fold(plural);
        return Set.of(bare, definite(bare));
    }

    private static String inflect(String word, String ending) {
        return isNisba(word) ? word + ending : word;
    }

    private static String definite(String form) {
        return Stream.of(form.split(" "))
                .map(word -> INVARIABLE.contains(word) ? word : "ال" + word)
                .collect(Collectors.joining(" "));
    }

    private static boolean isNisba(String word) {
        return word.endsWith("ي");
    }
}
