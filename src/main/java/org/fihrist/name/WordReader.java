package org.fihrist.name;

import static org.fihrist.name.WordKind.AMBIGUOUS_NAMES;
import static org.fihrist.name.WordKind.SURE_NAMES;
import static org.fihrist.name.WordKind.bits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.text.FoldedText;
import org.fihrist.text.WordNumbers;

/**
 * Reads a folded word: takes proclitics off where lists or statistics speak for it, and looks up what remains.
 *
 * <p>A word that is on a list is left whole, adjectives of titles apart. From others a proclitic goes where a name, title, office,
 * place or country is left that is at least half as frequent as the whole. Where anything else is left, half as frequent is
 * enough for و and ف, which any word can have; before other proclitics it must be much more frequent.
 */
final class WordReader {

    private static final int LISTED_WHOLE = SURE_NAMES
            | AMBIGUOUS_NAMES
            | bits(
                    WordKind.CONNECTOR,
                    WordKind.FUNCTION_WORD,
                    WordKind.TITLE,
                    WordKind.OFFICE,
                    WordKind.NEGATIVE_HEAD,
                    WordKind.PLACE,
                    WordKind.COUNTRY,
                    WordKind.VERB,
                    WordKind.ORGANISATION);

    private static final int LISTED_REST = SURE_NAMES
            | AMBIGUOUS_NAMES
            | bits(WordKind.KNOWN_NAME, WordKind.PLACE, WordKind.COUNTRY, WordKind.TITLE, WordKind.OFFICE);

    // Longer chains last: the longest that fits is taken.
    private static final List<String> PROCLITICS = List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك");
    private static final List<String> HIDING_ARTICLE = List.of("لل", "ولل", "فلل");

    private static final int SHORTEST_REST = 3;
    private static final int FEWEST = 20;

    private final NameLexicon lexicon;
    private final WordStatistics statistics;
    // The words of the statistics, which are nearly all that news uses, by their numbers; others are read each time.
    private final WordNumbers numbers;
    private final Word[] known;

    WordReader(NameLexicon lexicon, WordStatistics statistics) {
        this.lexicon = lexicon;
        this.statistics = statistics;
        Map<String, Integer> words = new HashMap<>();
        statistics.entries().keySet().forEach(word -> words.put(word, words.size()));
        numbers = new WordNumbers(words);
        known = new Word[words.size()];
        words.forEach((word, number) -> known[number] = read(word));
    }

    /** Reads word {@code w} of a text, without making a string of it where it is known. */
    Word read(FoldedText text, int w) {
        int number = numbers.number(text.chars(), text.foldedStart(w), text.foldedEnd(w));
        return number == WordNumbers.UNKNOWN ? read(text.folded(w)) : known[number];
    }

    Word read(String folded) {
        Word whole = word(folded, folded, 0);
        if (!whole.isArabic() || whole.isAny(LISTED_WHOLE)) {
            return whole;
        }
        Word best = whole;
        for (String proclitic : PROCLITICS) {
            if (folded.startsWith(proclitic) && folded.length() - proclitic.length() >= SHORTEST_REST) {
                String rest = folded.substring(proclitic.length());
                if (proclitic.length() > best.cut() && isProclitic(proclitic, rest, folded)) {
                    best = word(folded, rest, proclitic.length());
                }
            }
        }
        for (String proclitic : HIDING_ARTICLE) {
            if (folded.startsWith(proclitic) && folded.length() - proclitic.length() >= SHORTEST_REST - 1) {
                String rest = "ال" + folded.substring(proclitic.length());
                if (lexicon.kinds(rest) != 0 || isTwiceAsFrequent(rest, folded)) {
                    // The article's ل is the name's.
                    best = word(folded, rest, proclitic.length() - 1);
                }
            }
        }
        return best;
    }

    private boolean isProclitic(String proclitic, String rest, String whole) {
        int ofRest = statistics.count(rest);
        int ofWhole = statistics.count(whole);
        if ((lexicon.kinds(rest) & LISTED_REST) != 0) {
            return ofRest * 2 >= ofWhole;
        }
        return switch (proclitic) {
            case "و", "ف" -> ofRest * 2 >= ofWhole && ofRest >= FEWEST;
            case "ك" -> ofRest >= FEWEST * Math.max(1, ofWhole);
            default -> ofRest > 0 && ofRest >= 3 * ofWhole;
        };
    }

    private boolean isTwiceAsFrequent(String rest, String whole) {
        int ofRest = statistics.count(rest);
        return ofRest > 0 && ofRest >= 2 * statistics.count(whole);
    }

    private Word word(String folded, String base, int cut) {
        return new Word(folded, cut, base, lexicon.kinds(base), statistics.of(base), lexicon.beginsPlaceOfWords(base));
    }
}
