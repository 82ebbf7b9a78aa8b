package org.fihrist.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds single words that repeat a part of a longer name of the same text: newsrooms give the full name once. */
final class NameRepetition {

    private static final int NEVER = WordKind.bits(
            WordKind.FUNCTION_WORD,
            WordKind.PLACE,
            WordKind.COUNTRY,
            WordKind.OFFICE,
            WordKind.TITLE,
            WordKind.CONNECTOR);

    private NameRepetition() {}

    /** The names with their repetitions, in the order of the text. */
    static List<NameSpan> with(List<NameSpan> names, NameText text) {
        Set<String> parts = parts(names, text);
        boolean[] named = new boolean[text.size()];
        names.forEach(name -> IntStream.rangeClosed(name.first(), name.last()).forEach(i -> named[i] = true));
        List<NameSpan> all = new ArrayList<>(names);
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            if (!named[i]
                    && parts.contains(word.base())
                    && !word.isAny(NEVER)
                    && !word.isCommon()
                    && !word.isNobody()
                    && !text.isBehindNegativeHead(i)) {
                all.add(text.span(i, i));
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::first));
        return all;
    }

    /**
     * The last word of each longer name, unless it stands behind عبد or another particle; and the first, where it is a name without
     * doubt and not one that many people bear.
     */
    private static Set<String> parts(List<NameSpan> names, NameText text) {
        Set<String> parts = new HashSet<>();
        for (NameSpan name : names) {
            if (!name.isOneWord()) {
                if (!text.word(name.last() - 1).isConnector()) {
                    parts.add(text.word(name.last()).base());
                }
                Word first = text.word(name.first());
                if (first.isAny(WordKind.SURE_NAMES) && !first.is(WordKind.GIVEN_NAME)) {
                    parts.add(first.base());
                }
            }
        }
        return parts;
    }
}
