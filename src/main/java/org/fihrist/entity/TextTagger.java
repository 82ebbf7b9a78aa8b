package org.fihrist.entity;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.name.NameRecogniser;
import org.fihrist.name.NameSpan;
import org.fihrist.text.FoldedText;

/**
 * Finds the people and countries of a text: those that the gazetteer lists, and people that it does not.
 *
 * <p>The gazetteer has the last word, but for a single word of its that ends somebody else's name: a relative's surname, a nationality
 * that is a family's name.
 */
public final class TextTagger {

    private final Tagger gazetteer;
    private final NameRecogniser recogniser;
    private final PersonNames names;
    private final Corrections corrections;

    public TextTagger(Gazetteer gazetteer, NameRecogniser recogniser, Corrections corrections) {
        this.gazetteer = new Tagger(gazetteer, Corrections.NONE);
        this.recogniser = recogniser;
        this.corrections = corrections;
        names = new PersonNames(gazetteer, recogniser);
    }

    /** The mentions in a text, in its order, none overlapping another. */
    public List<Mention> tag(CharSequence text) {
        FoldedText folded = FoldedText.of(text);
        List<Mention> listed = gazetteer.tag(folded);
        List<NameSpan> spans = recogniser.find(text, folded);
        NamedPeople people = new NamedPeople(text, folded, spans, names);
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        for (NameSpan span : spans) {
            while (next < listed.size() && listed.get(next).end() <= people.start(span)) {
                mentions.add(listed.get(next++));
            }
            int behind = next;
            while (behind < listed.size() && listed.get(behind).start() < people.end(span)) {
                behind++;
            }
            List<Mention> overlapping = listed.subList(next, behind);
            if (isTaken(people.start(span), mentions) || !isSomebodyElses(overlapping, people, span, folded)) {
                mentions.addAll(overlapping);
            } else {
                mentions.add(people.mention(span));
            }
            next = behind;
        }
        mentions.addAll(listed.subList(next, listed.size()));
        return corrections.apply(text, List.copyOf(mentions));
    }

    /** Whether the last mention reaches beyond an offset: one of the gazetteer's may overlap two names. */
    private static boolean isTaken(int offset, List<Mention> mentions) {
        return !mentions.isEmpty() && mentions.getLast().end() > offset;
    }

    /** Whether a name is to be read instead of the gazetteer's mentions within it. */
    private static boolean isSomebodyElses(List<Mention> mentions, NamedPeople people, NameSpan span, FoldedText text) {
        if (mentions.isEmpty()) {
            return true;
        }
        Mention mention = mentions.getFirst();
        boolean endsName = mentions.size() == 1
                && !span.isOneWord()
                && mention.end() == people.end(span)
                && mention.start() >= text.start(span.last());
        return endsName && (span.sure() || people.mention(span).entity() instanceof Person);
    }
}
