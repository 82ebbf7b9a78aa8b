package org.fihrist.entity;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.name.NameRecogniser;
import org.fihrist.name.NameSpan;
import org.fihrist.text.FoldedText;

/**
 * Finds the people and countries of a text: those that the gazetteer lists, and people that it does not.
 *
 * <p>The gazetteer has the last word, but for a single word of its inside a longer name, which is somebody else's: a
 * relative's surname, a nationality that is a family's name.
 */
public final class TextTagger {

    private final Tagger gazetteer;
    private final NameRecogniser names;

    public TextTagger(Tagger gazetteer, NameRecogniser names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /** The mentions in a text, in its order, none overlapping another. */
    public List<Mention> tag(CharSequence text) {
        FoldedText folded = FoldedText.of(text);
        List<Mention> listed = gazetteer.tag(folded);
        List<NameSpan> found = names.find(text, folded);
        UnlistedNames unlisted = new UnlistedNames(text, folded, found);
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        for (NameSpan name : found) {
            while (next < listed.size() && listed.get(next).end() <= unlisted.start(name)) {
                mentions.add(listed.get(next++));
            }
            int behind = next;
            while (behind < listed.size() && listed.get(behind).start() < unlisted.end(name)) {
                behind++;
            }
            List<Mention> overlapping = listed.subList(next, behind);
            if (isTaken(unlisted.start(name), mentions)) {
                mentions.addAll(overlapping);
            } else if (overlapping.isEmpty() || !name.isOneWord() && areSingleWords(overlapping, folded, name)) {
                mentions.add(unlisted.mention(name));
            } else {
                mentions.addAll(overlapping);
            }
            next = behind;
        }
        mentions.addAll(listed.subList(next, listed.size()));
        return List.copyOf(mentions);
    }

    /** Whether the last mention reaches beyond an offset: one of the gazetteer's may overlap two names. */
    private static boolean isTaken(int offset, List<Mention> mentions) {
        return !mentions.isEmpty() && mentions.getLast().end() > offset;
    }

    /** Whether each mention is a single word of the name. */
    private static boolean areSingleWords(List<Mention> mentions, FoldedText text, NameSpan name) {
        int word = name.first();
        for (Mention mention : mentions) {
            while (word <= name.last() && text.end(word) < mention.end()) {
                word++;
            }
            if (word > name.last() || text.start(word) > mention.start() || text.end(word) != mention.end()) {
                return false;
            }
        }
        return true;
    }
}
