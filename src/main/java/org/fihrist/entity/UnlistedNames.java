package org.fihrist.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.name.NameSpan;
import org.fihrist.text.FoldedText;

/** Tells which of a text's names are the same person's, and gives each person an id and a label. */
final class UnlistedNames {

    /** Written apart or joined to the next word. */
    private static final Set<String> JOINED = Set.of("عبد", "ابو", "ابا", "ابي");

    /** Vowel marks, dagger alef and tatweel: no part of a label. */
    private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

    private static final String ARTICLE = "ال";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CharSequence text;
    private final FoldedText folded;
    private final List<NameSpan> longer;

    UnlistedNames(CharSequence text, FoldedText folded, List<NameSpan> names) {
        this.text = text;
        this.folded = folded;
        longer = names.stream().filter(name -> !name.isOneWord()).toList();
    }

    Mention mention(NameSpan name) {
        NameSpan whole = name.isOneWord() ? whole(name) : name;
        return new Mention(new UnlistedPerson(id(whole), label(whole)), start(name), folded.end(name.last()));
    }

    int start(NameSpan name) {
        return folded.originalOffset(name.first(), name.cut());
    }

    /** The longer name of the text that a single word is the beginning or end of; the word where there are several people. */
    private NameSpan whole(NameSpan word) {
        String part = words(word).getFirst();
        List<NameSpan> candidates = longer.stream()
                .filter(name -> words(name).getFirst().equals(part)
                        || words(name).getLast().equals(part))
                .toList();
        Set<String> people = candidates.stream().map(this::id).collect(Collectors.toSet());
        return people.size() == 1 ? candidates.getFirst() : word;
    }

    private String id(NameSpan name) {
        StringBuilder id = new StringBuilder();
        String before = null;
        for (String word : words(name)) {
            if (before != null && !JOINED.contains(before)) {
                id.append('-');
            }
            id.append(word);
            before = word;
        }
        return id.toString();
    }

    private List<String> words(NameSpan name) {
        List<String> words = new ArrayList<>();
        IntStream.rangeClosed(name.first(), name.last())
                .mapToObj(folded::folded)
                .forEach(words::add);
        words.set(
                0,
                words.getFirst().substring(Math.min(name.cut(), words.getFirst().length())));
        return Collections.unmodifiableList(words);
    }

    private String label(NameSpan name) {
        String written = text.subSequence(start(name), folded.end(name.last())).toString();
        String plain = BLANKS.matcher(MARKS.matcher(written).replaceAll("")).replaceAll(" ");
        return name.base().startsWith(ARTICLE)
                        && !FoldedText.of(plain).folded(0).startsWith(ARTICLE)
                ? ARTICLE.charAt(0) + plain
                : plain;
    }
}
