package org.fihrist.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.search.CollectionWords.Count;
import org.fihrist.search.CollectionWords.Neighbour;
import org.fihrist.text.LightStemmer;
import org.fihrist.text.Proclitics;
import org.fihrist.text.SpellingDistance;

/**
 * A word of the collection that a misspelled one was probably meant for.
 *
 * <p>Chosen as by a noisy channel (Kernighan, Church and Gale, "A Spelling Correction Program Based on a Noisy Channel
 * Model", 1990): the likelier the error and the more frequent the word, the better.
 *
 * @param form the form of the misspelled word that is near it
 * @param term the word, folded
 * @param score less is better: the cost of the error, and how seldom the word is
 * @param certain whether it may be taken for granted: no article has the misspelled word, and the score is good
 */
record SpellingChoice(AskedForm form, String term, double score, boolean certain) {

    /** An edit more is made up for by hundredfold frequency. */
    private static final double EDIT = 2;

    /** The cost of reading proclitics into a word, or an article out of it: some words only look so. */
    private static final double FORM = 0.25;

    /**
     * The score that is good: that of a usual error in a word of one article in thirty thousand, or of an edit without
     * excuse in one of three thousand. Of absent words that are right, names above all, most are near a rarer word only.
     */
    private static final double GOOD = 5.5;

    private static final int SHORTEST_RARE_WORD = 5;

    /** Whether a word may be an error at all. */
    static boolean isDoubtful(Count count) {
        return !count.isWritten() || count.stem() <= CollectionWords.RARE;
    }

    /**
     * Chooses among the words near a word.
     *
     * <p>For a word that the collection has in no form, the errors may be the more and the graver the longer it is: short
     * Arabic words are all neighbours of one another. Where it has but other words of the same stem, the word may be a form
     * that nobody wrote so far, or share the stem by accident (الكمياء with كميات): a word of another stem is chosen,
     * after a usual error if it is a tenth as frequent, after another if it is ten times as frequent. A word that is in the
     * collection is right, unless one that is an edit away is a hundred times as frequent.
     *
     * @param word folded
     * @param count of the word
     * @param neighbours by form
     */
    static Optional<SpellingChoice> of(String word, Count count, Map<String, List<Neighbour>> neighbours) {
        return AskedForm.of(word).stream()
                .flatMap(form -> neighbours.getOrDefault(form.text(), List.of()).stream()
                        .flatMap(near -> choice(word, count, form, near)))
                .min(Comparator.comparingDouble(SpellingChoice::score).thenComparing(SpellingChoice::term));
    }

    private static Stream<SpellingChoice> choice(String word, Count count, AskedForm form, Neighbour near) {
        double cost = SpellingDistance.between(form.text(), near.word());
        String meant = form.word(form.chain(), near.word());
        if (meant == null
                || meant.length() < AskedForm.SHORTEST_WORD
                || cost > mostFor(lettersOf(word))
                || (!count.isAbsent() && !outweighs(meant, near, word, count, cost))) {
            return Stream.empty();
        }
        double read = cost + (form.isWord() ? 0 : FORM);
        double score = EDIT * read - Math.log10((double) near.articles() / count.all());
        return Stream.of(new SpellingChoice(form, near.word(), score, !count.isWritten() && score <= GOOD));
    }

    /** Whether a word is likelier to be meant than one that is there, or others of whose stem are. */
    private static boolean outweighs(String meant, Neighbour near, String word, Count count, double cost) {
        if (cost > SpellingDistance.FULL || LightStemmer.stem(word).equals(LightStemmer.stem(meant))) {
            return false;
        }
        double ratio = (double) near.articles() / count.stem();
        if (count.isWritten()) {
            return word.length() >= SHORTEST_RARE_WORD && ratio >= 100;
        }
        return ratio >= (cost <= SpellingDistance.LIGHT ? 0.1 : 10);
    }

    /** The cost of the errors that a word of some letters may have. */
    private static double mostFor(int letters) {
        if (letters <= 4) {
            return SpellingDistance.LIGHT;
        }
        if (letters <= 6) {
            return SpellingDistance.FULL;
        }
        return letters <= 8 ? SpellingDistance.FULL + SpellingDistance.LIGHT : 2 * SpellingDistance.FULL;
    }

    /** The letters of a word but for article and what stands before it: those of البلح are as few as of بلح. */
    private static int lettersOf(String word) {
        char[] chars = word.toCharArray();
        int article = 0;
        for (int lengths = Proclitics.lengths(chars, 0, chars.length); lengths != 0; lengths &= lengths - 1) {
            int length = Integer.numberOfTrailingZeros(lengths);
            if (Proclitics.endsInArticle(chars, 0, length)) {
                article = length;
            }
        }
        return word.length() - article;
    }
}
