package org.fihrist.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.entity.Mention;
import org.fihrist.entity.Tagger;
import org.fihrist.name.WordStatistics;
import org.fihrist.search.CollectionWords.Count;
import org.fihrist.search.CollectionWords.Neighbour;
import org.fihrist.search.QueryText.Clause;
import org.fihrist.text.FoldedText;

/**
 * Puts misspelled words of a query right by the words of the collection.
 *
 * <p>Misspelled is what the collection has in no form, and has but for an error or two (see {@link SpellingChoice}). The
 * names of known people and countries, numbers, words of one or two letters and excluded words never are.
 *
 * <p>For queries that find nothing, or next to nothing. Counting the words is one cheap request to Elasticsearch; where
 * some are in doubt, a second looks for words near them, and one more for each word put right fetches it as printed.
 */
@ApplicationScoped
public class SpellingCorrection {

    // For each the collection is looked through a few times; a text with more of them is no mistyped search.
    private static final int MAX_DOUBTFUL = 5;
    // No Arabic word has a letter thrice in a row; two edits could not take more away.
    private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");

    private final Tagger tagger;
    private final CollectionWords collection;
    private final WordStatistics news;

    SpellingCorrection(Tagger tagger, CollectionWords collection, WordStatistics news) {
        this.tagger = tagger;
        this.collection = collection;
        this.news = news;
    }

    /**
     * Corrects a query. Quotes, exclusions, blanks and the words that are right stay as typed.
     *
     * @return empty where nothing is misspelled, or nothing like it is in the collection
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<Correction> correct(String q) throws IOException {
        FoldedText text = FoldedText.of(q);
        return correct(q, text, words(q, text));
    }

    /**
     * Corrects a query that has found something: words that news often uses are right. Most such queries are seen to be right without asking
     * Elasticsearch.
     *
     * @return empty where nothing is misspelled, or nothing like it is in the collection
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<Correction> correctUnusual(String q) throws IOException {
        FoldedText text = FoldedText.of(q);
        Map<Integer, String> words = words(q, text);
        words.values().removeIf(news::isUsual);
        return correct(q, text, words);
    }

    private Optional<Correction> correct(String q, FoldedText text, Map<Integer, String> words) throws IOException {
        Map<String, Set<String>> forms = words.values().stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), SpellingCorrection::forms));
        Map<String, Count> counts = forms.isEmpty() ? Map.of() : collection.counts(forms);
        Map<String, SpellingChoice> choices = choices(counts, forms);
        words.values().retainAll(choices.keySet());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean certain = choices.values().stream().allMatch(SpellingChoice::certain);
        return Optional.of(new Correction(replaced(q, text, words, choices), certain));
    }

    /** What the words that may be errors were probably meant for, by word. */
    private Map<String, SpellingChoice> choices(Map<String, Count> counts, Map<String, Set<String>> forms)
            throws IOException {
        Set<String> doubtful = counts.keySet().stream()
                .filter(word -> SpellingChoice.isDoubtful(counts.get(word)))
                .collect(Collectors.toSet());
        if (doubtful.isEmpty() || doubtful.size() > MAX_DOUBTFUL) {
            return Map.of();
        }
        Map<String, List<Neighbour>> neighbours = collection.neighbours(
                doubtful.stream().flatMap(word -> forms.get(word).stream()).collect(Collectors.toSet()));
        Map<String, SpellingChoice> choices = new HashMap<>();
        doubtful.forEach(word ->
                SpellingChoice.of(word, counts.get(word), neighbours).ifPresent(choice -> choices.put(word, choice)));
        return choices;
    }

    /** The words that may be misspelled, folded, by their places in the text. */
    private Map<Integer, String> words(String q, FoldedText text) {
        List<Clause> clauses = QueryText.parse(q).included();
        List<Mention> names = tagger.tag(q);
        Map<Integer, String> words = new LinkedHashMap<>();
        IntStream.range(0, text.size())
                .filter(w -> Character.isLetter(text.folded(w).charAt(0)))
                .filter(w -> clauses.stream().anyMatch(c -> c.start() < text.end(w) && text.start(w) < c.end()))
                .filter(w -> names.stream().noneMatch(name -> name.overlaps(text.start(w), text.end(w))))
                .forEach(w -> words.put(w, STRETCHED.matcher(text.folded(w)).replaceAll("$1$1")));
        words.values().removeIf(word -> word.length() < AskedForm.SHORTEST_WORD);
        return words;
    }

    private static Set<String> forms(String word) {
        return AskedForm.of(word).stream().map(AskedForm::text).collect(Collectors.toSet());
    }

    private String replaced(String q, FoldedText text, Map<Integer, String> words, Map<String, SpellingChoice> choices)
            throws IOException {
        StringBuilder corrected = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, String> entry : words.entrySet()) {
            int w = entry.getKey();
            SpellingChoice choice = choices.get(entry.getValue());
            AskedForm form = choice.form();
            String chain = q.substring(
                    text.start(w), text.originalOffset(w, form.chain().length()));
            String printed = collection.printed(choice.term()).orElse(choice.term());
            corrected.append(q, from, text.start(w)).append(form.word(chain, printed));
            from = text.end(w);
        }
        return corrected.append(q, from, q.length()).toString();
    }
}
