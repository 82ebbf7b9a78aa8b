package org.fihrist.name;

import static org.fihrist.name.WordKind.AMBIGUOUS_NAMES;
import static org.fihrist.name.WordKind.SURE_NAMES;
import static org.fihrist.name.WordKind.bits;

import java.util.Set;

/** A word of a text as the recogniser sees it. What it asks of each word again and again is worked out once. */
final class Word {

    /** Seen as often without being known as a name, a word is an ordinary one. */
    private static final int OFTEN = 30;

    private static final float SHARE_OF_NAME = 0.4f;
    private static final float SHARE_OF_LISTED_NAME = 0.12f;
    private static final float SHARE_OF_LIKELY = 0.12f;
    private static final float SHARE_OF_LISTED_LIKELY = 0.02f;
    private static final float SHARE_OF_COMMON = 0.03f;

    private static final int NO_NAME = bits(
            WordKind.FUNCTION_WORD,
            WordKind.VERB,
            WordKind.NEGATIVE_HEAD,
            WordKind.PLACE,
            WordKind.COUNTRY,
            WordKind.TITLE,
            WordKind.OFFICE,
            WordKind.ORGANISATION,
            WordKind.TITLE_ENDING);

    /** Rulers' numbers: الحسن الثاني, إليزابيث الثانية. */
    private static final Set<String> RULERS_NUMBERS = Set.of(
            "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الاولي",
            "الثانيه", "الثالثه");

    /** In names of God and the Prophet, and "in the name of" (المتحدث باسم): names by their letters, nobody by themselves. */
    static final Set<String> NO_NAMES = Set.of("الله", "رسول", "باسم");

    private static final String ARTICLE = "ال";

    private final String folded;
    private final String base;
    private final int cut;
    private final int kinds;
    private final int count;
    private final float share;
    private final boolean beginsPlace;
    private final boolean arabic;
    private final boolean article;
    private final boolean nobody;
    private final WordClass wordClass;
    private final WordLetters letters;

    /**
     * Makes a word.
     *
     * @param folded the whole word
     * @param cut letters of its proclitics
     * @param base what remains without them
     * @param kinds set of the base's kinds
     * @param seen the base in the statistics
     * @param beginsPlace whether a place or organisation of several words begins with the base
     */
    Word(String folded, int cut, String base, int kinds, WordStatistics.Entry seen, boolean beginsPlace) {
        this.folded = folded;
        this.cut = cut;
        this.base = base;
        this.kinds = kinds;
        this.count = seen.count();
        this.share = seen.share();
        this.beginsPlace = beginsPlace;
        char letter = folded.charAt(0);
        arabic = letter >= '\u0621' && letter < '\u0700' && Character.isLetter(letter);
        article = base.startsWith(ARTICLE);
        nobody = NO_NAMES.contains(base);
        letters = WordLetters.of(folded, cut, base);
        wordClass = WordClass.of(this);
    }

    /** The whole word. */
    String folded() {
        return folded;
    }

    /** What remains without proclitics. */
    String base() {
        return base;
    }

    /** Letters of the proclitics. */
    int cut() {
        return cut;
    }

    /** The set of the base's kinds. */
    int kinds() {
        return kinds;
    }

    /** Share of the base's sightings inside names, or {@link WordStatistics#UNKNOWN}. */
    float share() {
        return share;
    }

    /** What the word is first of all. */
    WordClass wordClass() {
        return wordClass;
    }

    WordLetters letters() {
        return letters;
    }

    /** Whether a place or organisation of several words begins with the base. */
    boolean beginsPlace() {
        return beginsPlace;
    }

    boolean isRulersNumber() {
        return RULERS_NUMBERS.contains(folded);
    }

    /** Whether the word by itself never means a person, though names contain it. */
    boolean isNobody() {
        return nobody;
    }

    boolean is(WordKind kind) {
        return (kinds & kind.bit()) != 0;
    }

    boolean isAny(int ofKinds) {
        return (kinds & ofKinds) != 0;
    }

    boolean isArabic() {
        return arabic;
    }

    boolean hasArticle() {
        return article;
    }

    boolean isConnector() {
        return is(WordKind.CONNECTOR) && cut == 0;
    }

    /** بن, "son of"; ابن is a common noun more often than part of a name. */
    boolean isSonOf() {
        return base.equals("بن");
    }

    /** آل, "house of", which folds to the letters of the article. */
    boolean isHouseOf() {
        return base.equals(ARTICLE);
    }

    boolean isName() {
        return isAny(SURE_NAMES) && isShared(SHARE_OF_LISTED_NAME) || share >= SHARE_OF_NAME;
    }

    boolean isLikelyName() {
        return isAny(SURE_NAMES | AMBIGUOUS_NAMES) && isShared(SHARE_OF_LISTED_LIKELY) || share >= SHARE_OF_LIKELY;
    }

    /** Whether a listed name is one often enough; nothing speaks against it where nothing is known. */
    private boolean isShared(float least) {
        return share == WordStatistics.UNKNOWN || share >= least;
    }

    boolean isCommon() {
        return !isArabic()
                || isAny(NO_NAME)
                || (share == WordStatistics.UNKNOWN ? count >= OFTEN : share < SHARE_OF_COMMON);
    }

    boolean isOften() {
        return count >= OFTEN;
    }
}
