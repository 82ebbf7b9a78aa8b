package org.fihrist.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fihrist.text.FoldedText;
import org.fihrist.text.Gap;
import org.fihrist.text.Proclitics;

/**
 * Finds the people and countries of the gazetteer that a text names.
 *
 * <p>Forms are matched longest first, proclitics taken off. A form that may mean something else counts only where the
 * text names its entity surely in another place.
 */
public final class Tagger {

    private final Gazetteer gazetteer;
    private final FormTable forms;

    public Tagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.forms = gazetteer.forms();
    }

    /** The mentions in a text, in its order, none overlapping another. */
    public List<Mention> tag(CharSequence text) {
        return tag(FoldedText.of(text));
    }

    List<Mention> tag(FoldedText text) {
        List<Candidate> candidates = candidates(text);
        Set<Entity> sure = candidates.stream()
                .filter(candidate -> candidate.sure() != null)
                .map(Candidate::sure)
                .collect(Collectors.toCollection(HashSet::new));
        return candidates.stream()
                .flatMap(candidate -> candidate.resolve(sure).stream())
                .toList();
    }

    /** A form met in the text, before it is known which others the text names. */
    private record Candidate(int start, int end, List<Sense> senses) {

        /** The one entity that the form names in any text; null where there is none or more than one. */
        Entity sure() {
            List<Sense> certain = senses.stream()
                    .filter(sense -> sense.strength() == Strength.CERTAIN)
                    .toList();
            return certain.size() == 1 ? certain.getFirst().entity() : null;
        }

        List<Mention> resolve(Set<Entity> named) {
            Entity entity = sure();
            if (entity == null) {
                List<Entity> supported = senses.stream()
                        .map(Sense::entity)
                        .filter(named::contains)
                        .toList();
                entity = supported.size() == 1 ? supported.getFirst() : null;
            }
            return entity == null ? List.of() : List.of(new Mention(entity, start, end));
        }
    }

    private List<Candidate> candidates(FoldedText text) {
        List<Candidate> candidates = new ArrayList<>();
        int word = 0;
        while (word < text.size()) {
            word = readAt(text, word, candidates);
        }
        return candidates;
    }

    /** Reads the longest form that begins at a word; returns the word to go on with. */
    private int readAt(FoldedText text, int word, List<Candidate> candidates) {
        FormTable.Match best = null;
        int cut = 0;
        int start = text.foldedStart(word);
        int end = text.foldedEnd(word);
        int lengths = Proclitics.lengths(text.chars(), start, end);
        for (int rest = lengths; rest != 0; rest &= rest - 1) {
            int length = Integer.numberOfTrailingZeros(rest);
            if (cutsArticle(text.chars(), start, length)) {
                continue; // forms carry their article themselves
            }
            int number = forms.words().number(text.chars(), start + length, end);
            FormTable.Match match = longest(text, word, number);
            if (match == null && Proclitics.hidesArticle(text.chars(), start, end, length)) {
                match = longest(text, word, withArticle(text.chars(), start + length, end));
            }
            if (match != null && (best == null || match.lastWord() > best.lastWord())) {
                best = match;
                cut = length;
            }
        }
        if (best == null) {
            return word + 1;
        }
        List<Sense> senses = withoutNamesakes(text, word, cut, best.senses());
        if (!senses.isEmpty()) {
            candidates.add(new Candidate(text.originalOffset(word, cut), text.end(best.lastWord()), senses));
        }
        return best.lastWord() + 1;
    }

    private FormTable.Match longest(FoldedText text, int word, int number) {
        return number == WordNumbers.UNKNOWN ? null : forms.longest(text, word, number);
    }

    private static boolean cutsArticle(char[] chars, int start, int length) {
        return length >= 2
                && chars[start + length - 1] == 'ل'
                && (chars[start + length - 2] == 'ا' || chars[start + length - 2] == 'ل');
    }

    /** للصين is ل and الصين: the number of the word with its alef put back. */
    private int withArticle(char[] chars, int start, int end) {
        char[] word = new char[end - start + 1];
        word[0] = 'ا';
        System.arraycopy(chars, start, word, 1, end - start);
        return forms.words().number(word, 0, word.length);
    }

    /**
     * A surname behind a given name that is not in one form with it is somebody else's: إريك ترامب where only دونالد ترامب
     * is known.
     */
    private List<Sense> withoutNamesakes(FoldedText text, int word, int cut, List<Sense> senses) {
        boolean behindGivenName = cut == 0
                && word > 0
                && text.gap(word - 1) == Gap.BLANK
                && gazetteer.givenNames().contains(text.folded(word - 1));
        return behindGivenName
                ? senses.stream()
                        .filter(sense -> sense.entity().kind() != EntityKind.PERSON)
                        .toList()
                : senses;
    }
}
