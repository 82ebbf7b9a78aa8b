package org.fihrist.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last step of light stemming: gives broken plurals, which no cutting of letters brings to their singular, the stem
 * of the singular (مدن that of مدينة, رؤسائهم that of رئيس).
 *
 * <p>Looks at the word without its proclitics but with its endings, in place of {@link SuffixStripping}: without them مدن
 * (cities) would be مدني (civilian), and قتلى (the dead) قتل (killing).
 *
 * <p>Source: our own list of the broken plurals of Arabic news, {@code broken-plurals.txt} beside this class; its head says
 * how it is written. The endings are those of the grammar: a pronoun or the alef of the accusative.
 */
final class BrokenPlurals {

    private static final List<String> ADJECTIVE_ENDINGS = List.of("ين", "ون", "ات");

    /** The folded plurals with and without their endings, each with the index of its singular's stem. */
    private static final WordTable FORMS = new WordTable();

    private static final List<String> STEMS = new ArrayList<>();

    static {
        List<Entry> entries = read().toList();
        Set<String> singulars =
                entries.stream().map(Entry::singular).map(LetterFolding::fold).collect(Collectors.toSet());
        entries.forEach(entry -> add(entry, singulars));
    }

    /** A line of the list, as spelled there. */
    record Entry(String singular, List<String> plurals) {

        private static Entry of(String line) {
            int colon = line.indexOf(':');
            String plurals = line.substring(colon + 1).strip();
            return new Entry(line.substring(0, colon), plurals.isEmpty() ? List.of() : List.of(plurals.split(" ")));
        }
    }

    private BrokenPlurals() {}

    /**
     * Writes the stem of the singular to the beginning of the array if the folded word at {@code chars[start, end)}, which
     * has no proclitics, is a broken plural.
     *
     * @param chars has room for {@link LightStemmer#MAX_GROWTH} letters after {@code end}
     * @return the length of the stem, or {@link WordTable#ABSENT} for any other word
     */
    static int replace(char[] chars, int start, int end) {
        int index = FORMS.get(chars, start, end);
        if (index == WordTable.ABSENT) {
            return WordTable.ABSENT;
        }
        String stem = STEMS.get(index);
        stem.getChars(0, stem.length(), chars, 0);
        return stem.length();
    }

    /** The lines of the list. */
    static Stream<Entry> read() {
        return WordList.lines("broken-plurals.txt").stream().map(Entry::of);
    }

    /** Adds the forms of an entry's plurals, except those that are another word: a singular, or one with a proclitic. */
    private static void add(Entry entry, Set<String> singulars) {
        char[] singular = LetterFolding.fold(entry.singular()).toCharArray();
        int start = ProcliticStripping.strip(singular, 0, singular.length);
        int end = LightStemmer.stripEnding(singular, start, singular.length);
        STEMS.add(new String(singular, start, end - start));
        entry.plurals().stream()
                .flatMap(BrokenPlurals::forms)
                .map(LetterFolding::fold)
                .filter(form -> !singulars.contains(form) && !hasProclitics(form))
                .forEach(form -> FORMS.put(form, STEMS.size() - 1));
    }

    /** Says whether the letters of a form are read as proclitics and another word: ألواحه would be الواحة. */
    private static boolean hasProclitics(String form) {
        return ProcliticStripping.strip(form.toCharArray(), 0, form.length()) > 0;
    }

    /** A plural as it stands and with its endings, before which ء is ئ or ؤ as well, ى is ا and ة is ت. */
    private static Stream<String> forms(String plural) {
        String body = plural.substring(0, plural.length() - 1);
        Stream<String> inflected =
                switch (plural.charAt(plural.length() - 1)) {
                    case 'ء' -> Stream.of(plural, body + 'ئ', body + 'ؤ').flatMap(stem -> with(Endings.PRONOUNS, stem));
                    case 'ى' -> with(Endings.PRONOUNS, body + 'ا');
                    case 'ة' -> with(Endings.PRONOUNS, body + 'ت');
                    case 'ي' -> Stream.concat(with(Endings.PRONOUNS, plural), with(ADJECTIVE_ENDINGS, plural));
                    default -> Stream.concat(with(Endings.PRONOUNS, plural), Stream.of(plural + 'ا'));
                };
        return Stream.concat(Stream.of(plural), inflected);
    }

    private static Stream<String> with(List<String> endings, String stem) {
        return endings.stream().map(stem::concat);
    }
}
