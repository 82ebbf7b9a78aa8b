package org.fihrist.name;

import static org.fihrist.name.WordKind.AMBIGUOUS_NAMES;
import static org.fihrist.name.WordKind.SURE_NAMES;
import static org.fihrist.name.WordKind.bits;

import java.util.Set;

/**
 * A word of a text as the recogniser sees it.
 *
 * @param folded the whole word
 * @param base what remains without proclitics
 * @param cut letters of the proclitics
 * @param kinds set of the base's kinds
 * @param count sightings of the base in the statistics
 * @param share of the base's sightings inside names, or {@link WordStatistics#UNKNOWN}
 */
record Word(String folded, String base, int cut, int kinds, int count, float share) {

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

    boolean isRulersNumber() {
        return RULERS_NUMBERS.contains(folded);
    }

    /** Whether the word by itself never means a person, though names contain it. */
    boolean isNobody() {
        return NO_NAMES.contains(base);
    }

    boolean is(WordKind kind) {
        return (kinds & kind.bit()) != 0;
    }

    boolean isAny(int ofKinds) {
        return (kinds & ofKinds) != 0;
    }

    boolean isArabic() {
        char first = folded.charAt(0);
        return first >= '\u0621' && first < '\u0700' && Character.isLetter(first);
    }

    boolean hasArticle() {
        return base.startsWith("ال");
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
        return base.equals("ال");
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
