package org.fihrist.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.name.NameSpan;
import org.fihrist.text.DisplayForm;
import org.fihrist.text.FoldedText;

/**
 * The people whom the names of a text mean: which names are the same person's, and whose.
 *
 * <p>A full name that is a listed person's in another spelling is that person's. A name that goes on in a longer one of the text (محمد بن
 * راشد, محمد بن راشد آل مكتوم) is the longer one's; one that ends it is not, because an Arabic name ends with the father's: سامر خالد العطار is
 * the son of خالد العطار. A single word that ends longer names is theirs, too; where these are several people's, it is nobody's but its own.
 */
final class NamedPeople {

    private static final String ARTICLE = "ال";
    private static final String SON_OF = "بن";

    private final CharSequence text;
    private final FoldedText folded;
    private final PersonNames names;
    private final Map<String, Entity> people = new HashMap<>();
    /** The same by the words of a name: its key takes long to make, and names are repeated. */
    private final Map<List<String>, Entity> peopleByWords = new HashMap<>();
    /** The people whose longer names begin with words, or end with a word. */
    private final Map<List<String>, Set<Entity>> peopleByPart = new HashMap<>();

    NamedPeople(CharSequence text, FoldedText folded, List<NameSpan> spans, PersonNames names) {
        this.text = text;
        this.folded = folded;
        this.names = names;
        Map<List<String>, NameSpan> first = new LinkedHashMap<>();
        spans.stream().filter(span -> !span.isOneWord()).forEach(span -> first.putIfAbsent(words(span), span));
        // The longest first: they are the people that shorter names may mean.
        first.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<String>, NameSpan> entry) ->
                                entry.getKey().size())
                        .reversed())
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    private void add(List<String> words, NameSpan span) {
        Entity person = person(words, span);
        for (int length = 2; length < words.size(); length++) {
            addPart(words.subList(0, length), person);
        }
        // Behind بن is the father's own name, which is a person of its own: محمد بن سلمان is not سلمان.
        if (!words.get(words.size() - 2).equals(SON_OF)) {
            addPart(words.subList(words.size() - 1, words.size()), person);
        }
    }

    private void addPart(List<String> part, Entity person) {
        peopleByPart.computeIfAbsent(part, p -> new HashSet<>()).add(person);
    }

    private Entity person(List<String> words, NameSpan span) {
        return peopleByWords.computeIfAbsent(words, w -> newPerson(w, span));
    }

    private Entity newPerson(List<String> words, NameSpan span) {
        return people.computeIfAbsent(names.key(words), k -> names.person(k)
                .map(Entity.class::cast)
                .or(() -> one(peopleByPart.getOrDefault(words, Set.of())))
                .orElseGet(() -> new UnlistedPerson(k, label(span))));
    }

    private static Optional<Entity> one(Set<Entity> candidates) {
        return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
    }

    /** The mention of the person whom a name of the text means. */
    Mention mention(NameSpan span) {
        return new Mention(person(words(span), span), start(span), end(span));
    }

    /** Where a name begins in the text, its proclitics left out. */
    int start(NameSpan span) {
        return folded.originalOffset(span.first(), span.cut());
    }

    int end(NameSpan span) {
        return folded.end(span.last());
    }

    private List<String> words(NameSpan span) {
        List<String> words = new ArrayList<>();
        words.add(span.base());
        for (int word = span.first() + 1; word <= span.last(); word++) {
            words.add(folded.folded(word));
        }
        return words;
    }

    private String label(NameSpan span) {
        String label = DisplayForm.of(text.subSequence(start(span), end(span)));
        // Of للحريري the name begins with its second ل.
        boolean withoutAlef = span.base().startsWith(ARTICLE) && label.startsWith("ل");
        return withoutAlef ? ARTICLE.charAt(0) + label : label;
    }
}
