package org.fihrist.name;

import static org.fihrist.name.WordKind.AMBIGUOUS_FAMILY_NAME;
import static org.fihrist.name.WordKind.AMBIGUOUS_GIVEN_NAME;
import static org.fihrist.name.WordKind.AMBIGUOUS_NAMES;
import static org.fihrist.name.WordKind.COUNTRY;
import static org.fihrist.name.WordKind.FOREIGN_GIVEN_NAME;
import static org.fihrist.name.WordKind.FUNCTION_WORD;
import static org.fihrist.name.WordKind.GIVEN_NAME;
import static org.fihrist.name.WordKind.KNOWN_NAME;
import static org.fihrist.name.WordKind.NEGATIVE_HEAD;
import static org.fihrist.name.WordKind.OFFICE;
import static org.fihrist.name.WordKind.ORGANISATION;
import static org.fihrist.name.WordKind.PLACE;
import static org.fihrist.name.WordKind.SURE_NAMES;
import static org.fihrist.name.WordKind.TITLE;
import static org.fihrist.name.WordKind.TITLE_ENDING;
import static org.fihrist.name.WordKind.VERB;
import static org.fihrist.name.WordKind.bits;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fihrist.text.FoldedText;
import org.fihrist.text.StopWords;
import org.fihrist.text.WordList;

/**
 * The kinds of words, by lists written for this project and by the statistics. Words are folded.
 *
 * <p>A name that is on a list of anything else as well is ambiguous, whatever list of names it is on.
 */
final class NameLexicon {

    private static final int ANYTHING_ELSE =
            AMBIGUOUS_NAMES | bits(PLACE, OFFICE, TITLE, VERB, NEGATIVE_HEAD, ORGANISATION);

    /** Stand before titles and names, and are titles though they lack the article. */
    private static final String HONORIFICS = "honorifics.txt";

    private static final int SHORTEST_SURE = 3;

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> placesOfWords = new HashSet<>();
    private final Set<String> firstOfPlaces = new HashSet<>();

    NameLexicon(WordStatistics statistics) {
        for (WordKind kind : WordKind.values()) {
            if (kind.file() != null) {
                WordList.lines(NameLexicon.class, kind.file()).forEach(line -> add(line, kind));
            }
        }
        kinds.replaceAll((word, of) -> (of & SURE_NAMES) != 0 && (of & ANYTHING_ELSE) != 0 ? ambiguous(of) : of);
        statistics.entries().forEach((word, entry) -> addKnown(word, entry.kinds()));
        WordList.lines(NameLexicon.class, HONORIFICS)
                .forEach(line -> kinds.put(FoldedText.of(line).toString(), TITLE.bit()));
        kinds.replaceAll(NameLexicon::withoutFalseNames);
    }

    private void add(String line, WordKind kind) {
        String folded = FoldedText.of(line).toString();
        int blank = folded.indexOf(' ');
        if (blank < 0) {
            kinds.merge(folded, kind.bit(), (a, b) -> a | b);
        } else {
            placesOfWords.add(folded);
            firstOfPlaces.add(folded.substring(0, blank));
        }
    }

    /** The gazetteer's people say little of words that a list knows; its countries override. */
    private void addKnown(String word, int known) {
        int listed = kinds.getOrDefault(word, 0);
        if ((known & COUNTRY.bit()) != 0) {
            kinds.put(word, listed | COUNTRY.bit());
        } else if (known != 0 && listed == 0) {
            kinds.put(word, known);
        }
    }

    private static int ambiguous(int kinds) {
        int ambiguous = kinds & ~SURE_NAMES;
        if ((kinds & bits(GIVEN_NAME, FOREIGN_GIVEN_NAME)) != 0) {
            ambiguous |= AMBIGUOUS_GIVEN_NAME.bit();
        }
        if ((kinds & bits(WordKind.FAMILY_NAME, WordKind.FOREIGN_FAMILY_NAME)) != 0) {
            ambiguous |= AMBIGUOUS_FAMILY_NAME.bit();
        }
        return ambiguous;
    }

    private static int withoutFalseNames(String word, int kinds) {
        int names = SURE_NAMES | AMBIGUOUS_NAMES | KNOWN_NAME.bit();
        if (Word.NO_NAMES.contains(word) || (kinds & bits(TITLE_ENDING, COUNTRY)) != 0 || StopWords.contains(word)) {
            return kinds & ~names;
        }
        return word.length() < SHORTEST_SURE && (kinds & SURE_NAMES) != 0 ? ambiguous(kinds) : kinds;
    }

    /** The set of a folded word's kinds. */
    int kinds(String folded) {
        int listed = kinds.getOrDefault(folded, 0);
        return StopWords.contains(folded) ? listed | FUNCTION_WORD.bit() : listed;
    }

    /** Whether a place or organisation of several words begins with a folded word. */
    boolean beginsPlaceOfWords(String folded) {
        return firstOfPlaces.contains(folded);
    }

    /** Whether folded words with blanks between are a place or an organisation. */
    boolean isPlaceOfWords(String folded) {
        return placesOfWords.contains(folded);
    }
}
