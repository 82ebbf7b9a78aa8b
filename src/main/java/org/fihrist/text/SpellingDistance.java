package org.fihrist.text;

import java.util.List;

/**
 * How far apart two spellings of an Arabic word are: an edit distance that lets the usual errors off lightly.
 *
 * <p>An edit is a letter too many or too few, a wrong one, or two neighbours swapped (optimal string alignment, after
 * Damerau 1964), and costs {@value #FULL}. These cost {@value #LIGHT}:
 *
 * <ul>
 *   <li>a long vowel (ا و ي) too many, too few, or in another's place: short vowels are not written, so foreign names and
 *       plurals are heard with one vowel and written with another (غونكر and غونكور);
 *   <li>a letter doubled or halved, whether by the key or to stretch the word (كبييير);
 *   <li>ا for ه at the end: teh marbuta is spoken as a (برشلونا for برشلونة);
 *   <li>letters that dialects sound alike: ث with ت and س, ذ with د and ز, ظ with ض and ز, ق with ك, غ and ج; source:
 *       Watson, "The Phonology and Morphology of Arabic" (2002), on the reflexes of the interdentals and of qaf;
 *   <li>the emphatic letters and their plain ones, ص with س, ط with ت, ض with د, which spread over neighbouring letters
 *       (source: the same, on emphasis);
 *   <li>the letters that newsrooms write a foreign g with: غ ج ك ق; source: our own observation.
 * </ul>
 *
 * <p>Words must be folded by {@link LetterFolding}: ة and ه, ى and ي, أ and ا are no error there. Letters of other
 * scripts have but full costs, save for doubling.
 */
public final class SpellingDistance {

    /** The cost of an edit without excuse. */
    public static final double FULL = 1;

    /** The cost of a usual error. */
    public static final double LIGHT = 0.5;

    private static final String LONG_VOWELS = "اوي";
    private static final String FINAL_A = "اه";
    private static final List<String> ALIKE = List.of(LONG_VOWELS, "ثتس", "ذدز", "ظضز", "ذظ", "صس", "طت", "ضد", "قكغج");

    private SpellingDistance() {}

    /** The cost of the cheapest edits between two folded words, either way; 0 for equal ones. */
    public static double between(String a, String b) {
        double[][] costs = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 && j == 0 ? 0 : cheapest(a, i, b, j, costs);
            }
        }
        return costs[a.length()][b.length()];
    }

    /** The cost between the first {@code i} letters of one word and the first {@code j} of the other. */
    private static double cheapest(String a, int i, String b, int j, double[][] costs) {
        boolean atEnd = i == a.length() && j == b.length();
        double least = Double.MAX_VALUE;
        if (i > 0) {
            least = costs[i - 1][j] + extra(a, i - 1);
        }
        if (j > 0) {
            least = Math.min(least, costs[i][j - 1] + extra(b, j - 1));
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, costs[i - 1][j - 1] + instead(a.charAt(i - 1), b.charAt(j - 1), atEnd));
        }
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            least = Math.min(least, costs[i - 2][j - 2] + FULL);
        }
        return least;
    }

    private static double extra(String word, int at) {
        char letter = word.charAt(at);
        boolean doubled = at > 0 && word.charAt(at - 1) == letter;
        return doubled || LONG_VOWELS.indexOf(letter) >= 0 ? LIGHT : FULL;
    }

    private static double instead(char a, char b, boolean atEnd) {
        if (a == b) {
            return 0;
        }
        boolean alike = ALIKE.stream().anyMatch(letters -> areIn(letters, a, b)) || (atEnd && areIn(FINAL_A, a, b));
        return alike ? LIGHT : FULL;
    }

    private static boolean areIn(String letters, char a, char b) {
        return letters.indexOf(a) >= 0 && letters.indexOf(b) >= 0;
    }
}
