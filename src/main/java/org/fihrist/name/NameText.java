package org.fihrist.name;

import java.util.Arrays;
import org.fihrist.text.FoldedText;
import org.fihrist.text.Gap;

/** A text as the recogniser sees it: its words, what they are first of all, and what stands between them. */
final class NameText {

    /** The longest place or organisation that is looked for, in words. */
    private static final int LONGEST_PLACE = 5;

    /** How far before a name its office may stand, in words: "وزير الخارجية الروسي". */
    private static final int FARTHEST_OFFICE = 6;

    private static final int MOST_ENDINGS = 3;

    /** علي is a name, على "on"; folded they are the same. */
    private static final String ALI = "علي";

    // Found often, and a name three times in ten: beside other names only. علي بابا and علي الغربي begin with it.
    private static final Word ALI_NAME =
            new Word(ALI, 0, ALI, WordKind.AMBIGUOUS_GIVEN_NAME.bit(), new WordStatistics.Entry(1000, 0.3f, 0), true);

    /** آلان is a name, الآن "now"; folded they are the same. */
    private static final String ALAIN = "الان";

    private static final Word ALAIN_NAME =
            new Word(ALAIN, 0, ALAIN, WordKind.FOREIGN_GIVEN_NAME.bit(), WordStatistics.NONE, false);

    /** "By way of" is no way named after anybody. */
    private static final String BY = "عن";

    private static final String WAY = "طريق";

    private final FoldedText folded;
    private final Word[] words;
    private final WordClass[] classes;
    private final boolean[] places;
    private final boolean[] announced;

    NameText(CharSequence text, FoldedText folded, WordReader reader, NameLexicon lexicon) {
        this.folded = folded;
        words = new Word[folded.size()];
        classes = new WordClass[words.length];
        places = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            Word word = reader.read(folded, i);
            words[i] = switch (word.folded()) {
                case ALI -> text.charAt(folded.originalOffset(i, ALI.length() - 1)) == 'ي' ? ALI_NAME : word;
                case ALAIN -> text.charAt(folded.start(i)) == 'آ' ? ALAIN_NAME : word;
                default -> word;
            };
        }
        markPlaces(lexicon);
        Arrays.setAll(classes, i -> places[i] ? WordClass.PLACE : words[i].wordClass());
        announced = new boolean[words.length];
        for (int i = 1; i < words.length; i++) {
            announced[i] = isJoined(i) && (words[i - 1].is(WordKind.VERB) || isBehindTitle(i) || isBehindOffice(i));
        }
    }

    private void markPlaces(NameLexicon lexicon) {
        for (int first = 0; first < words.length; first++) {
            if (!words[first].beginsPlace()) {
                continue;
            }
            StringBuilder phrase = new StringBuilder(words[first].base());
            int end = Math.min(words.length, first + LONGEST_PLACE);
            for (int last = first + 1; last < end && isJoined(last); last++) {
                phrase.append(' ').append(words[last].folded());
                if (lexicon.isPlaceOfWords(phrase.toString())) {
                    Arrays.fill(places, first, last + 1, true);
                }
            }
        }
    }

    int size() {
        return words.length;
    }

    Word word(int i) {
        return words[i];
    }

    NameSpan span(int first, int last) {
        return new NameSpan(first, last, words[first].cut(), words[first].base(), words[first].isName());
    }

    /** The class of a word, {@link WordClass#NONE} outside the text. */
    WordClass wordClass(int i) {
        return i >= 0 && i < words.length ? classes[i] : WordClass.NONE;
    }

    /** Whether a word is part of a place or organisation of several words. */
    boolean isInPlace(int i) {
        return places[i];
    }

    /** Whether nothing but a blank or hyphen stands between a word and the one before it. */
    boolean isJoined(int i) {
        return i > 0 && i < words.length && folded.gap(i - 1).joins();
    }

    boolean isHyphenated(int i) {
        return i > 0 && folded.gap(i - 1) == Gap.HYPHEN;
    }

    /** What stands before a word; {@link Gap#END} at the beginning. */
    Gap gapBefore(int i) {
        return i == 0 ? Gap.END : folded.gap(i - 1);
    }

    Gap gapBehind(int i) {
        return folded.gap(i);
    }

    /**
     * Whether the word before says that what follows is no person: شارع, جائزة. With the article it says nothing: نائب رئيس الحزب goes before
     * a name.
     */
    boolean isBehindNegativeHead(int i) {
        return isJoined(i)
                && words[i - 1].is(WordKind.NEGATIVE_HEAD)
                && !words[i - 1].hasArticle()
                && !(words[i - 1].folded().equals(WAY)
                        && i > 1
                        && words[i - 2].folded().equals(BY));
    }

    /** Whether a person is to be expected: behind a title, an office with its complement, a verb of saying. */
    boolean isAnnounced(int i) {
        return announced[i];
    }

    private boolean isBehindTitle(int i) {
        int title = i - 1;
        for (int endings = 0; endings < MOST_ENDINGS && isJoined(title) && isTitleEnding(words[title]); endings++) {
            title--;
        }
        return words[title].is(WordKind.TITLE);
    }

    private static boolean isTitleEnding(Word word) {
        return word.is(WordKind.COUNTRY) || word.is(WordKind.TITLE_ENDING);
    }

    private boolean isBehindOffice(int i) {
        for (int at = i - 1; at >= 0 && i - at <= FARTHEST_OFFICE; at--) {
            boolean complement = at < i - 1;
            if (complement && !isJoined(at + 1)) {
                return false;
            }
            if (words[at].is(WordKind.OFFICE)) {
                return complement;
            }
            if (words[at].is(WordKind.FUNCTION_WORD) || complement && words[at].is(WordKind.VERB)) {
                return false;
            }
        }
        return false;
    }
}
