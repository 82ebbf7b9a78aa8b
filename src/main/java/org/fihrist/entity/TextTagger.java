package org.fihrist.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.fihrist.name.NameRecogniser;
import org.fihrist.name.NameSpan;
import org.fihrist.text.FoldedText;

/**
 * Finds the people and countries of a text: those that the gazetteer lists, and people that it does not.
 *
 * <p>The gazetteer has the last word, but for a single word of its inside a longer name, which is somebody else's: the surname of
 * إيفانكا ترامب, the nationality in خالد المصري.
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
        List<Mention> listed = new ArrayList<>(gazetteer.tag(folded));
        List<NameSpan> found = names.find(text, folded);
        UnlistedNames unlisted = new UnlistedNames(text, folded, found);
        List<Mention> others = new ArrayList<>();
        for (NameSpan name : found) {
            Predicate<Mention> overlaps = mention -> mention.overlaps(unlisted.start(name), folded.end(name.last()));
            List<Mention> overlapping = listed.stream().filter(overlaps).toList();
            if (overlapping.isEmpty() || !name.isOneWord() && isPartOnly(overlapping, folded, name)) {
                listed.removeAll(overlapping);
                others.add(unlisted.mention(name));
            }
        }
        listed.addAll(others);
        listed.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(listed);
    }

    /** Whether each mention is a single word of the name. */
    private static boolean isPartOnly(List<Mention> mentions, FoldedText text, NameSpan name) {
        return mentions.stream().allMatch(mention -> {
            for (int word = name.first(); word <= name.last(); word++) {
                if (text.end(word) == mention.end() && text.start(word) <= mention.start()) {
                    return true;
                }
            }
            return false;
        });
    }
}
