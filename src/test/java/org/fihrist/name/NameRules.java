package org.fihrist.name;

import static org.fihrist.name.WordKind.AMBIGUOUS_FAMILY_NAME;
import static org.fihrist.name.WordKind.AMBIGUOUS_GIVEN_NAME;
import static org.fihrist.name.WordKind.AMBIGUOUS_NAMES;
import static org.fihrist.name.WordKind.COUNTRY;
import static org.fihrist.name.WordKind.FAMILY_NAME;
import static org.fihrist.name.WordKind.FOREIGN_FAMILY_NAME;
import static org.fihrist.name.WordKind.FOREIGN_GIVEN_NAME;
import static org.fihrist.name.WordKind.FUNCTION_WORD;
import static org.fihrist.name.WordKind.GIVEN_NAME;
import static org.fihrist.name.WordKind.GIVEN_NAMES;
import static org.fihrist.name.WordKind.OFFICE;
import static org.fihrist.name.WordKind.ORGANISATION;
import static org.fihrist.name.WordKind.PLACE;
import static org.fihrist.name.WordKind.SURE_NAMES;
import static org.fihrist.name.WordKind.TITLE;
import static org.fihrist.name.WordKind.TITLE_ENDING;
import static org.fihrist.name.WordKind.VERB;
import static org.fihrist.name.WordKind.bits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Labels names by rules, for training: where a name may begin, and how far it goes on. Each label says how sure it is, so that the
 * unsure ones teach nothing.
 */
final class NameRules {

    /** Labels less sure than this are no names, but teach nothing either. */
    static final double SURE = 0.5;

    private static final int LONGEST = 6;
    private static final int MOST_UNKNOWN = 2;
    private static final Set<String> FATHER_OF = Set.of("ابو", "ابا", "ابي");
    // Words of their own more often than inside a name, unless a name follows.
    private static final Set<String> WEAK_CONNECTORS = Set.of("ولد", "ام", "لا", "لو", "بو");

    private final NameText text;
    private final Predicate<Word> ordinary;

    /** @param ordinary whether other forms of an unlisted word are frequent, so that it is no name */
    NameRules(NameText text, Predicate<Word> ordinary) {
        this.text = text;
        this.ordinary = ordinary;
    }

    /** A label: words first to last are a name, with a confidence from 0, surely not, to 1. */
    record Label(int first, int last, double confidence) {

        NameSpan span(NameText text) {
            return text.span(first, last);
        }
    }

    List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            Label label = labelAt(i);
            if (label != null) {
                labels.add(label);
            }
            i = label == null ? i + 1 : label.last() + 1;
        }
        return labels;
    }

    private Label labelAt(int i) {
        Word word = text.word(i);
        if (!word.isArabic() || text.isInPlace(i) || !begins(i)) {
            return null;
        }
        int last = last(i);
        return new Label(i, last, text.isBehindNegativeHead(i) ? 0 : confidence(i, last));
    }

    private boolean begins(int i) {
        Word word = text.word(i);
        Word next = text.isJoined(i + 1) ? text.word(i + 1) : null;
        if (takesComplement(i)) {
            return true;
        }
        if (word.is(FUNCTION_WORD) || word.isConnector()) {
            return false;
        }
        boolean announced = text.isAnnounced(i);
        boolean beforeConnector = next != null && next.isConnector();
        boolean beforeName = next != null && next.cut() == 0 && !text.isInPlace(i + 1) && next.isName();
        if (word.isName()) {
            boolean beforeLikely = next != null && next.cut() == 0 && !text.isInPlace(i + 1) && next.isLikelyName();
            return word.isAny(bits(GIVEN_NAME, FOREIGN_GIVEN_NAME, FAMILY_NAME, FOREIGN_FAMILY_NAME))
                    || beforeName
                    || beforeLikely
                    || beforeConnector && !next.isHouseOf()
                    || announced
                    || word.share() > 0.7f;
        }
        if (beforeConnector && word.is(AMBIGUOUS_GIVEN_NAME) && (next.isSonOf() || next.isHouseOf() && announced)) {
            return true;
        }
        if (word.isLikelyName()) {
            return beginsDoubtfully(word, next, announced, beforeName, beforeConnector);
        }
        return announced && isUnknown(word) && word.cut() == 0 && !word.hasArticle();
    }

    private boolean beginsDoubtfully(
            Word word, Word next, boolean announced, boolean beforeName, boolean beforeConnector) {
        boolean givenOffice = word.is(OFFICE)
                && word.is(AMBIGUOUS_GIVEN_NAME)
                && next != null
                && next.cut() == 0
                && (next.isName() || next.isLikelyName() && (next.share() < 0 || next.share() > 0.1f));
        if (word.isAny(bits(TITLE, OFFICE, COUNTRY, PLACE)) && !givenOffice) {
            return false;
        }
        return givenOffice
                || beforeName
                || beforeConnector && word.is(AMBIGUOUS_GIVEN_NAME) && !next.isHouseOf()
                || announced;
    }

    /** عبد with its ال, أبو with whatever follows. */
    private boolean takesComplement(int i) {
        if (!text.isJoined(i + 1)) {
            return false;
        }
        Word next = text.word(i + 1);
        return text.word(i).base().equals("عبد") && next.hasArticle()
                || FATHER_OF.contains(text.word(i).base()) && next.isArabic() && !next.is(FUNCTION_WORD);
    }

    private int last(int first) {
        int last = first;
        int unknown = isUnknown(text.word(first)) ? 1 : 0;
        boolean open = takesComplement(first);
        boolean given = text.word(first).isAny(GIVEN_NAMES);
        while (last - first < LONGEST && text.isJoined(last + 1)) {
            int i = last + 1;
            Word word = text.word(i);
            if (text.isHyphenated(i) && !(word.isName() || word.isConnector() || isUnknown(word))) {
                break;
            }
            if (open) {
                if (!word.isArabic() || word.is(FUNCTION_WORD)) {
                    break;
                }
                open = word.isConnector();
            } else if (connects(i)) {
                open = true;
            } else if (text.isInPlace(i) || word.cut() > 0) {
                break;
            } else if (given && word.isRulersNumber() && last - first < 2) {
                return i;
            } else if (isUnknown(word) && unknown < MOST_UNKNOWN && !word.is(COUNTRY)) {
                unknown++;
            } else if (!goesOn(word, given)) {
                break;
            }
            last = i;
        }
        return last;
    }

    private boolean connects(int i) {
        Word word = text.word(i);
        if (!word.isConnector() || !text.isJoined(i + 1)) {
            return false;
        }
        Word next = text.word(i + 1);
        boolean strong = !WEAK_CONNECTORS.contains(word.base()) || next.isName() || next.isLikelyName();
        return strong && next.isArabic() && !next.is(FUNCTION_WORD);
    }

    private static boolean goesOn(Word word, boolean given) {
        boolean familyWithArticle = given
                && word.hasArticle()
                && word.isAny(bits(FAMILY_NAME, AMBIGUOUS_FAMILY_NAME))
                && !word.isAny(bits(PLACE, ORGANISATION, TITLE_ENDING))
                && (word.share() < 0 || word.share() >= 0.05f);
        return familyWithArticle || word.isName() || word.isLikelyName() && !word.isAny(bits(OFFICE, TITLE, VERB));
    }

    private double confidence(int first, int last) {
        Word word = text.word(first);
        if (text.isAnnounced(first) || last > first) {
            return isUnknown(word) && !takesComplement(first) ? 0.6 : 1;
        }
        if (word.share() >= 0 && word.share() < 0.5f) {
            return 0.2;
        }
        if (word.share() > 0.7f || word.is(FOREIGN_FAMILY_NAME)) {
            return 0.9;
        }
        return word.is(GIVEN_NAME) ? 0.3 : 0.8;
    }

    private boolean isUnknown(Word word) {
        return word.isArabic()
                && !word.isName()
                && !word.isLikelyName()
                && !word.isCommon()
                && word.folded().length() > 2
                && !WordEndings.isInflected(word.folded())
                && !ordinary.test(word);
    }

    /** Whether the word before is a given name that is hardly anything else. */
    boolean isBehindGivenName(int i) {
        return text.isJoined(i)
                && text.word(i - 1).isAny(bits(GIVEN_NAME, FOREIGN_GIVEN_NAME))
                && !text.word(i).is(FUNCTION_WORD);
    }

    /** How much a word's neighbours speak for its being a name, the word itself hidden: 0 to 1. */
    double surroundings(int i) {
        Word word = text.word(i);
        if (text.isJoined(i) && word.cut() == 0) {
            Word before = text.word(i - 1);
            if (before.isAny(SURE_NAMES) && (before.share() < 0 || before.share() > 0.2f)
                    || before.isConnector() && !before.isHouseOf()) {
                return 1;
            }
            if (before.isAny(AMBIGUOUS_NAMES) && before.share() > 0.3f) {
                return 0.6;
            }
            if (before.isAny(bits(TITLE, TITLE_ENDING))) {
                return word.hasArticle() || !before.is(TITLE) ? 0 : 0.6;
            }
            if (before.is(VERB)) {
                return word.hasArticle() ? 0 : 0.2;
            }
        }
        if (text.isJoined(i + 1) && text.word(i + 1).cut() == 0 && !word.hasArticle()) {
            Word next = text.word(i + 1);
            if (next.isSonOf()) {
                return 1;
            }
            boolean family = next.isAny(bits(FAMILY_NAME, FOREIGN_FAMILY_NAME))
                    && !next.isAny(bits(GIVEN_NAME, FOREIGN_GIVEN_NAME));
            return family && (next.share() < 0 || next.share() > 0.2f) ? 0.5 : 0;
        }
        return 0;
    }
}
