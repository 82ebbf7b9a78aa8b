package org.fihrist.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.name.NameSpan;
import org.fihrist.text.FoldedText;

/** Tells which of a text's names are the same person's, and gives each person an id and a label. */
final class UnlistedNames {

    private static final String ARTICLE = "ال";

    /** Written apart from the next word or joined to it. */
    private static final Set<String> JOINED = Set.of("عبد", "ابو", "ابا", "ابي");

    /** Vowel marks, dagger alef and tatweel: no part of a label. */
    private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CharSequence text;
    private final FoldedText folded;
    /** Each person under the id, labelled as named first. */
    private final Map<String, UnlistedPerson> people = new HashMap<>();
    /** The people whose longer names end with a word; what they begin with many people share. */
    private final Map<String, Set<UnlistedPerson>> peopleBySurname = new HashMap<>();

    UnlistedNames(CharSequence text, FoldedText folded, List<NameSpan> names) {
        this.text = text;
        this.folded = folded;
        for (NameSpan name : names) {
            if (!name.isOneWord()) {
                peopleBySurname
                        .computeIfAbsent(folded.folded(name.last()), surname -> new HashSet<>())
                        .add(person(name));
            }
        }
    }

    /** The mention of the person named; a single word is the person whose longer name it ends, if there is one only. */
    Mention mention(NameSpan name) {
        Set<UnlistedPerson> candidates =
                name.isOneWord() ? peopleBySurname.getOrDefault(name.base(), Set.of()) : Set.of();
        UnlistedPerson person = candidates.size() == 1 ? candidates.iterator().next() : person(name);
        return new Mention(person, start(name), end(name));
    }

    private UnlistedPerson person(NameSpan name) {
        return people.computeIfAbsent(id(words(name)), id -> new UnlistedPerson(id, label(name)));
    }

    /** Where the name begins in the text, its proclitics left out. */
    int start(NameSpan name) {
        return folded.originalOffset(name.first(), name.cut());
    }

    int end(NameSpan name) {
        return folded.end(name.last());
    }

    private static String id(List<String> words) {
        StringBuilder id = new StringBuilder(words.getFirst());
        for (int i = 1; i < words.size(); i++) {
            if (!JOINED.contains(words.get(i - 1))) {
                id.append('-');
            }
            id.append(words.get(i));
        }
        return id.toString();
    }

    private List<String> words(NameSpan name) {
        List<String> words = new ArrayList<>();
        words.add(name.base());
        for (int word = name.first() + 1; word <= name.last(); word++) {
            words.add(folded.folded(word));
        }
        return words;
    }

    private String label(NameSpan name) {
        String written = text.subSequence(start(name), end(name)).toString();
        String plain = BLANKS.matcher(MARKS.matcher(written).replaceAll("")).replaceAll(" ");
        // Of للحريري the name begins with its second ل.
        boolean withoutAlef = name.base().startsWith(ARTICLE) && plain.startsWith("ل");
        return withoutAlef ? ARTICLE.charAt(0) + plain : plain;
    }
}
