package org.fihrist.name;

import java.util.List;
import org.fihrist.text.FoldedText;

/**
 * Finds people's names that no gazetteer lists.
 *
 * <p>A statistical tagger over words, kinds of words and what stands around them. It was trained on labels that rules gave to a
 * news collection, not on annotated text. Immutable and slow to make: one is enough.
 */
public final class NameRecogniser {

    private final WordStatistics statistics;
    private final NameLexicon lexicon;
    private final WordReader reader;
    private final NameModel model;
    private final NameKey key;

    NameRecogniser(WordStatistics statistics, NameLexicon lexicon, WordReader reader, NameModel model) {
        this.statistics = statistics;
        this.lexicon = lexicon;
        this.reader = reader;
        this.model = model;
        key = new NameKey(lexicon);
    }

    /** The recogniser with the lists, statistics and weights that Fihrist comes with. */
    public static NameRecogniser read() {
        WordStatistics statistics = WordStatistics.read();
        NameLexicon lexicon = new NameLexicon(statistics);
        return new NameRecogniser(statistics, lexicon, new WordReader(lexicon, statistics), NameModel.read());
    }

    /** How often news uses words. */
    public WordStatistics statistics() {
        return statistics;
    }

    /**
     * What all spellings of a name have in common: أحمد العطار and احمد العطار, عبد الرحمن and عبدالرحمن, غونزالو هيغواين and جونزالو هيجوين.
     *
     * @param words the folded words of the name, without proclitics; at least one
     * @return words with hyphens between, part of their vowels left out in foreign names
     */
    public String key(List<String> words) {
        return key.of(words);
    }

    /**
     * The names in a text, in its order, none overlapping another.
     *
     * @param folded the words of {@code text}
     */
    public List<NameSpan> find(CharSequence text, FoldedText folded) {
        NameText words = new NameText(text, folded, reader, lexicon);
        NameDecoder decoder = new NameDecoder(model, words);
        return NameRepetition.with(new NameBoundaries(words, decoder).names(), words);
    }
}
