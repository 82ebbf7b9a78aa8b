package org.fihrist.name;

import static org.fihrist.name.NameTag.BEGIN;
import static org.fihrist.name.NameTag.INSIDE;
import static org.fihrist.name.NameTag.OUTSIDE;

import java.util.ArrayList;
import java.util.List;

/** Makes names of tags: puts right where they begin and end, and drops the doubtful. */
final class NameBoundaries {

    /** How sure the model must be of a name of one word. */
    private static final float SURE = 0.995f;

    /** The share of a single word's sightings inside names that lets it stand alone. */
    private static final float SHARE = 0.6f;

    private static final int NO_SONS = WordKind.bits(
            WordKind.FUNCTION_WORD,
            WordKind.VERB,
            WordKind.TITLE,
            WordKind.TITLE_ENDING,
            WordKind.OFFICE,
            WordKind.COUNTRY,
            WordKind.PLACE,
            WordKind.ORGANISATION,
            WordKind.NEGATIVE_HEAD);

    /** Words of a name; what goes on longer is a list of names or no text. */
    private static final int LONGEST = 9;

    /** The share of sightings inside names below which a word is an ordinary one that begins a phrase. */
    private static final float SHARE_IN_PHRASE = 0.25f;

    private static final String OF_RELIGION = "الدين";

    private static final String SERVANT_OF = "عبد";

    private final NameText text;
    private final NameDecoder decoder;
    private final int[] tags;

    NameBoundaries(NameText text, NameDecoder decoder) {
        this.text = text;
        this.decoder = decoder;
        tags = decoder.tags();
    }

    /** The names of the text in its order. */
    List<NameSpan> names() {
        List<NameSpan> names = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] != BEGIN) {
                continue;
            }
            int first = first(i, free);
            int last = last(i, first);
            NameSpan name = text.span(first, last);
            if (last - first < LONGEST
                    && !text.isBehindNegativeHead(first)
                    && !isPhrase(first, last)
                    && (!name.isOneWord() || standsAlone(first))) {
                names.add(name);
            }
            free = last + 1;
            i = last;
        }
        return names;
    }

    /**
     * The son's name before بن belongs to the father's behind it, unless it is part of another name, or no name at all; and what is before
     * الدين belongs to it always (نور الدين), as does عبد before anything (عبد ربه).
     */
    private int first(int begin, int free) {
        if (begin > free && text.isJoined(begin) && text.word(begin - 1).base().equals(SERVANT_OF)) {
            return begin - 1;
        }
        if (begin > free
                && text.word(begin).base().equals(OF_RELIGION)
                && text.isJoined(begin)
                && isSon(text.word(begin - 1))) {
            return begin - 1;
        }
        int son = begin - 2;
        return son >= free
                        && text.word(begin - 1).isSonOf()
                        && text.isJoined(begin)
                        && text.isJoined(begin - 1)
                        && isSon(text.word(son))
                ? son
                : begin;
    }

    private static boolean isSon(Word word) {
        return word.isArabic() && (word.isAny(WordKind.GIVEN_NAMES) || !word.isAny(NO_SONS));
    }

    private int last(int begin, int first) {
        int last = inside(begin);
        while (isSonBehind(last)) {
            last = inside(last + 2);
        }
        if (last - first < 2
                && text.isJoined(last + 1)
                && tags[last + 1] == OUTSIDE
                && text.word(last + 1).isRulersNumber()
                && text.word(begin).isAny(WordKind.GIVEN_NAMES)) {
            return last + 1;
        }
        while (last > first && text.word(last).isConnector()) {
            last--;
        }
        return last;
    }

    private int inside(int i) {
        int last = i;
        while (last + 1 < tags.length && tags[last + 1] == INSIDE) {
            last++;
        }
        return last;
    }

    private boolean isSonBehind(int last) {
        return text.isJoined(last + 1)
                && text.isJoined(last + 2)
                && tags[last + 1] == OUTSIDE
                && text.word(last + 1).isSonOf()
                && text.word(last + 2).isArabic()
                && !text.word(last + 2).is(WordKind.FUNCTION_WORD);
    }

    /** Two words that are names at times, the first of them seldom, are a phrase unless a title goes before: صديق عزيز. */
    private boolean isPhrase(int first, int last) {
        float share = text.word(first).share();
        return last == first + 1
                && !text.isAnnounced(first)
                && share != WordStatistics.UNKNOWN
                && share < SHARE_IN_PHRASE
                && isAmbiguous(text.word(first))
                && isAmbiguous(text.word(last));
    }

    private static boolean isAmbiguous(Word word) {
        return word.isAny(WordKind.AMBIGUOUS_NAMES) && !word.isAny(WordKind.SURE_NAMES);
    }

    private boolean standsAlone(int i) {
        return isNameByItself(text.word(i)) && decoder.probabilityOfBegin(i) >= SURE;
    }

    private static boolean isNameByItself(Word word) {
        boolean listed = word.isAny(WordKind.SURE_NAMES | WordKind.AMBIGUOUS_NAMES);
        if (word.share() == WordStatistics.UNKNOWN) {
            return word.isAny(WordKind.SURE_NAMES);
        }
        return word.share() >= SHARE && (listed || !WordEndings.isInflected(word.folded()));
    }
}
