package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.entity.Mention;
import org.fihrist.entity.Tagger;
import org.fihrist.text.FoldedText;
import org.fihrist.text.KeyboardLayout;

/**
 * Tells queries that were typed with the wrong keyboard layout switched on, by what the collection knows.
 *
 * <p>A reading counts where each of its words is in some article or belongs to a known name, and that does not hold of the
 * words as typed. For queries that find nothing: it takes a request to Elasticsearch where there is a reading at all.
 */
@ApplicationScoped
public class KeyboardRecovery {

    /** Letters of a word that says something: shorter ones are in any collection, as initials and as particles. */
    private static final int SHORTEST_TELLING = 3;

    private final Tagger tagger;
    private final CollectionWords collection;

    KeyboardRecovery(Tagger tagger, CollectionWords collection) {
        this.tagger = tagger;
        this.collection = collection;
    }

    /**
     * Reads a query as the other layout would have written it.
     *
     * @return empty where the query makes sense as typed, or no sense on the other layout
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<String> read(String q) throws IOException {
        List<Reading> readings = readings(q);
        if (readings.isEmpty() || !tagger.tag(q).isEmpty()) {
            return Optional.empty();
        }
        Set<String> typed = tellingWords(q, List.of());
        Set<String> asked = new HashSet<>(typed);
        readings.forEach(reading -> asked.addAll(reading.words));
        Map<String, Long> articles = collection.articles(asked);
        boolean foundAsTyped = !typed.isEmpty() && typed.stream().allMatch(word -> articles.get(word) > 0);
        return foundAsTyped
                ? Optional.empty()
                : readings.stream()
                        .filter(reading -> reading.isIn(articles))
                        .map(Reading::text)
                        .findFirst();
    }

    /**
     * What the other layout would have written.
     *
     * @param named whether it names somebody or some country
     * @param words its telling words that are not in names, folded
     */
    private record Reading(String text, boolean named, Set<String> words) {

        boolean isIn(Map<String, Long> articles) {
            return (named || !words.isEmpty()) && words.stream().allMatch(word -> articles.get(word) > 0);
        }
    }

    private List<Reading> readings(String q) {
        Set<String> texts = new LinkedHashSet<>(KeyboardLayout.latinOf(q));
        KeyboardLayout.arabicOf(q).ifPresent(texts::add);
        // Capital letters may be the device's doing, where a sentence begins.
        KeyboardLayout.arabicOf(q.toLowerCase(Locale.ROOT)).ifPresent(texts::add);
        return texts.stream().map(this::reading).toList();
    }

    private Reading reading(String text) {
        List<Mention> names = tagger.tag(text);
        return new Reading(text, !names.isEmpty(), tellingWords(text, names));
    }

    private static Set<String> tellingWords(String q, List<Mention> names) {
        FoldedText text = FoldedText.of(q);
        return IntStream.range(0, text.size())
                .filter(w -> names.stream().noneMatch(name -> name.overlaps(text.start(w), text.end(w))))
                .mapToObj(text::folded)
                .filter(word -> word.length() >= SHORTEST_TELLING && Character.isLetter(word.charAt(0)))
                .collect(Collectors.toSet());
    }
}
