package org.fihrist.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.util.NamedValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fihrist.article.ArticleIndex;
import org.fihrist.text.LetterFolding;

/** What the collection knows of words: in how many articles they are, which words are near them, how they are printed. */
@ApplicationScoped
public class CollectionWords {

    /** The most articles that a word can be in and still be taken for an error. */
    static final int RARE = 10;

    private static final String STEM = "stem";
    private static final String WRITTEN = "written";
    private static final List<String> ANY_FORM = List.of(FieldQueries.STEM, FieldQueries.EXACT);
    private static final List<String> AS_WRITTEN = List.of(FieldQueries.EXACT);
    private static final int NEIGHBOURS = 20;

    /** Characters of an article in which a word is looked for to see how it is printed. */
    private static final int MOST_ANALYZED = 100_000;

    private static final Pattern ORNAMENTS = Pattern.compile("[\\p{Mn}\\p{Cf}ـ]");

    private final ElasticsearchClient client;
    private final ArticleIndex index;

    CollectionWords(ElasticsearchClient client, ArticleIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * A word of the collection that is spelled almost like another.
     *
     * @param word folded, otherwise as written
     * @param articles in which it is written so, in the title or the body
     */
    record Neighbour(String word, long articles) {}

    /**
     * In how many articles a word is.
     *
     * @param stem in whatever form, and so with all other words of its stem
     * @param written as it is, or as one of the forms asked for with it
     * @param all articles of the collection
     */
    record Count(long stem, long written, long all) {

        /** Whether no article has the word in any form; letters that only look like proclitics do not make it another. */
        boolean isAbsent() {
            return stem == 0;
        }

        /** Whether articles have the word itself, and not only others of its stem. */
        boolean isWritten() {
            return stem > 0 && written > 0;
        }
    }

    /**
     * In how many articles words are, in whatever form.
     *
     * @param words folded
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, Long> articles(Set<String> words) throws IOException {
        return words.isEmpty()
                ? Map.of()
                : counts(STEM, client.search(counting(words).build(), Void.class));
    }

    /**
     * In how many articles words are, in whatever form and in given ones.
     *
     * @param forms by word, both folded
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, Count> counts(Map<String, Set<String>> forms) throws IOException {
        Aggregation written =
                filters(forms.keySet(), word -> matches(String.join(" ", forms.get(word)), AS_WRITTEN, Operator.Or));
        SearchResponse<Void> response = client.search(
                counting(forms.keySet()).aggregations(WRITTEN, written).build(), Void.class);
        long all = response.hits().total().value();
        Map<String, Long> articles = counts(WRITTEN, response);
        return counts(STEM, response).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, stem -> new Count(stem.getValue(), articles.get(stem.getKey()), all)));
    }

    /**
     * The words near some forms: at most two edits away, and in more articles than the form itself. Looks through all words
     * of the collection, for each form: among a million that takes some 40 ms of a processor.
     *
     * @param forms folded, not empty
     * @return by form; none for a form that is not rare
     * @throws IOException when Elasticsearch cannot be reached
     */
    Map<String, List<Neighbour>> neighbours(Set<String> forms) throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(index.readAlias()).size(0).suggest(suggest -> {
                    suggest.text(String.join(" ", forms));
                    return suggest.suggesters(WRITTEN, near(FieldQueries.EXACT));
                }),
                Void.class);
        return response.suggest().values().stream()
                .flatMap(List::stream)
                .map(suggestion -> suggestion.term())
                .collect(Collectors.groupingBy(
                        term -> term.text(),
                        Collectors.flatMapping(
                                term -> term.options().stream().map(CollectionWords::neighbour), Collectors.toList())));
    }

    /**
     * A word as an article prints it, with hamzas and teh marbuta but without vowel marks and tatweel.
     *
     * @param word folded
     * @return empty where no article has it
     * @throws IOException when Elasticsearch cannot be reached
     */
    Optional<String> printed(String word) throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(index.readAlias())
                        .size(1)
                        .source(source -> source.fetch(false))
                        .query(matches(word, AS_WRITTEN, Operator.And))
                        .highlight(highlight -> highlight
                                .type(HighlighterType.Unified)
                                .preTags(Snippets.OPEN)
                                .postTags(Snippets.CLOSE)
                                .fields(NamedValue.of(FieldQueries.EXACT, HighlightField.of(f -> f.numberOfFragments(1)
                                        .maxAnalyzedOffset(MOST_ANALYZED))))),
                Void.class);
        return response.hits().hits().stream()
                .flatMap(hit -> hit.highlight().values().stream())
                .flatMap(List::stream)
                .flatMap(Snippets::marked)
                .map(marked -> ORNAMENTS.matcher(marked).replaceAll(""))
                .filter(printed -> LetterFolding.fold(printed).equals(word))
                .findFirst();
    }

    private SearchRequest.Builder counting(Set<String> words) {
        return new SearchRequest.Builder()
                .index(index.readAlias())
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(STEM, filters(words, word -> matches(word, ANY_FORM, Operator.And)));
    }

    private static Aggregation filters(Set<String> words, Function<String, Query> query) {
        Map<String, Query> filters = words.stream().collect(Collectors.toMap(Function.identity(), query));
        return Aggregation.of(a -> a.filters(f -> f.filters(by -> by.keyed(filters))));
    }

    private static Query matches(String words, List<String> fields, Operator operator) {
        return Query.of(q -> q.multiMatch(m ->
                m.query(words).fields(fields).type(TextQueryType.BestFields).operator(operator)));
    }

    private static FieldSuggester near(String field) {
        return FieldSuggester.of(f -> f.term(near -> near.field(field)
                // The forms are folded already.
                .analyzer("whitespace")
                // Hearing and dialect change first letters as well (ظابط for ضابط). One letter given saves next to
                // nothing.
                .prefixLength(0)
                .maxEdits(2)
                .minWordLength(AskedForm.SHORTEST_WORD)
                .suggestMode(SuggestMode.Popular)
                .maxTermFreq((float) RARE)
                .size(NEIGHBOURS)));
    }

    private static Map<String, Long> counts(String aggregation, SearchResponse<Void> response) {
        return response.aggregations().get(aggregation).filters().buckets().keyed().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, bucket -> bucket.getValue().docCount()));
    }

    private static Neighbour neighbour(TermSuggestOption option) {
        return new Neighbour(option.text(), option.freq());
    }
}
