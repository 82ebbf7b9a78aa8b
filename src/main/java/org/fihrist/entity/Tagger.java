package org.fihrist.entity;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fihrist.text.FoldedText;
import org.fihrist.text.Gap;
import org.fihrist.text.Proclitics;
import org.fihrist.text.WordNumbers;

/**
 * Finds the people and countries of the gazetteer that a text names.
 *
 * <p>Forms are matched longest first, proclitics taken off, in one pass. What a form with several readings means, or one
 * that need not mean its entity, is decided at the end of the text: see {@link Evidence}.
 */
public final class Tagger {

    private final Gazetteer gazetteer;
    private final FormTable forms;
    private final Corrections corrections;

    public Tagger(Gazetteer gazetteer, Corrections corrections) {
        this.gazetteer = gazetteer;
        this.corrections = corrections;
        this.forms = gazetteer.forms();
    }

    /** The mentions in a text, in its order, none overlapping another. */
    public List<Mention> tag(CharSequence text) {
        return corrections.apply(text, tag(FoldedText.of(text)));
    }

    List<Mention> tag(FoldedText text) {
        Evidence evidence = new Evidence();
        List<Candidate> candidates = candidates(text, evidence);
        List<Mention> mentions = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Entity entity = candidate.resolve(evidence);
            if (entity != null) {
                mentions.add(new Mention(entity, candidate.start(), candidate.end()));
            }
        }
        return mentions;
    }

    private List<Candidate> candidates(FoldedText text, Evidence evidence) {
        List<Candidate> candidates = new ArrayList<>();
        int word = 0;
        while (word < text.size()) {
            word = readAt(text, word, candidates, evidence);
        }
        return candidates;
    }

    /** Reads the longest form that begins at a word; returns the word to go on with. */
    private int readAt(FoldedText text, int word, List<Candidate> candidates, Evidence evidence) {
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
            FormTable.Match match = longest(text, word, number, evidence.met());
            if (match == null && Proclitics.hidesArticle(text.chars(), start, end, length)) {
                match = longest(text, word, withArticle(text.chars(), start + length, end), evidence.met());
            }
            if (match != null && (best == null || match.lastWord() > best.lastWord())) {
                best = match;
                cut = length;
            }
        }
        if (best == null) {
            return word + 1;
        }
        List<Sense> senses = withoutNamesakes(text, word, cut, asWritten(text, word, cut, best));
        if (!senses.isEmpty()) {
            Candidate candidate = Candidate.of(
                    text.originalOffset(word, cut), text.end(best.lastWord()), shape(word, cut, best), senses);
            candidates.add(candidate);
            if (candidate.sure() != null) {
                evidence.addNamed(candidate.sure());
            }
        }
        return best.lastWord() + 1;
    }

    private static Shape shape(int word, int cut, FormTable.Match match) {
        if (match.lastWord() > word) {
            return Shape.PHRASE;
        }
        return cut == 0 ? Shape.WORD : Shape.WORD_BEHIND_PROCLITIC;
    }

    @Nullable
    private FormTable.Match longest(FoldedText text, int word, int number, Set<Context> met) {
        return number == WordNumbers.UNKNOWN ? null : forms.longest(text, word, number, met);
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

    /** The one reading that the word has as it is written, with its marks; else all readings. */
    private static List<Sense> asWritten(FoldedText text, int word, int cut, FormTable.Match match) {
        List<Sense> senses = match.senses();
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (!sense.written().isEmpty() && isBorne(sense.written(), text.written(word, cut))) {
                return sense.entity() == null ? List.of() : List.of(new Sense(sense.entity(), Strength.CERTAIN));
            }
        }
        return senses;
    }

    private static boolean isBorne(List<String> spellings, String written) {
        return spellings.stream().anyMatch(spelling -> MarkedSpelling.isBorne(written, spelling));
    }

    /**
     * A surname behind a given name that is not in one form with it is somebody else's: إريك ترامب where only دونالد ترامب
     * is known.
     */
    private List<Sense> withoutNamesakes(FoldedText text, int word, int cut, List<Sense> senses) {
        boolean namesPerson = senses.stream().anyMatch(Sense::isPerson);
        return namesPerson && (cut == 0 && word > 0 && isGivenName(text, word - 1) || endsInDroppedHamza(text, word))
                ? senses.stream().filter(sense -> !sense.isPerson()).toList()
                : senses;
    }

    /** شيء folds like شي, and لجوء like لجو; no person's name ends so. */
    private static boolean endsInDroppedHamza(FoldedText text, int word) {
        return text.written(word, 0).endsWith("ء") && text.chars()[text.foldedEnd(word) - 1] != 'ء';
    }

    private boolean isGivenName(FoldedText text, int word) {
        return text.gap(word) == Gap.BLANK
                && gazetteer.givenNames().contains(text.folded(word))
                // The preposition على folds like the name علي.
                && !text.written(word, 0).endsWith("ى");
    }
}
