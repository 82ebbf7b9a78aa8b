package org.fihrist.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.Spelling;
import org.fihrist.article.TagCount;

/** The full name as most articles write it, of all articles or of those of an answer. */
final class UsualSpelling {

    /** Most articles; then the one with its hamzas written, then the first in the alphabet, so that the label does not change by chance. */
    private static final Comparator<SpellingCount> BEST = Comparator.comparingLong(SpellingCount::articles)
            .thenComparingLong(spelling -> hamzas(spelling.text()))
            .thenComparing(SpellingCount::text, Comparator.reverseOrder());

    private UsualSpelling() {}

    /** The best among the ways to write a name; a surname by itself is none where there is a full name. */
    static Optional<String> of(List<SpellingCount> spellings) {
        return fullName(spellings).or(() -> spellings.stream().max(BEST)).map(SpellingCount::text);
    }

    /**
     * The best among some of the ways to write a name, where it is the best of all.
     *
     * @param mostOfOthers no other way is in more articles
     */
    static Optional<String> ofSome(List<SpellingCount> spellings, long mostOfOthers) {
        // A full name among the others may be in as many articles, and may be the only one.
        return fullName(spellings)
                .filter(best -> best.articles() > mostOfOthers)
                .map(SpellingCount::text);
    }

    private static Optional<SpellingCount> fullName(List<SpellingCount> spellings) {
        return spellings.stream()
                .filter(spelling ->
                        spelling.text().indexOf(' ') > 0 || spelling.text().indexOf('-') > 0)
                .max(BEST);
    }

    /**
     * The best of people in the articles of an answer, where these are all that a search finds of them. Articles that it does not find may
     * write the name otherwise.
     *
     * @param articles of the answer, each once
     * @param people whom to look for
     * @param counts how many articles that the search finds name each of them, and others
     * @return by id; people whom the search finds in other articles as well are left out
     */
    static Map<String, String> in(List<ArticleDocument> articles, Set<String> people, Map<String, Long> counts) {
        Map<String, List<TagCount>> tags = articles.stream()
                .flatMap(article -> article.persons().stream())
                .filter(tag -> people.contains(tag.id()) && !tag.spellings().isEmpty())
                .collect(Collectors.groupingBy(TagCount::id));
        tags.keySet().removeIf(id -> tags.get(id).size() < counts.get(id));
        Map<String, String> found = new HashMap<>();
        tags.forEach((id, all) -> of(counted(all)).ifPresent(label -> found.put(id, label)));
        return found;
    }

    private static List<SpellingCount> counted(List<TagCount> tags) {
        return tags.stream()
                .collect(Collectors.groupingBy(
                        tag -> Spelling.of(tag.spellings().getFirst()).text(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(text -> new SpellingCount(text.getKey(), text.getValue()))
                .toList();
    }

    private static long hamzas(String text) {
        return text.chars().filter(c -> "أإآؤئ".indexOf(c) >= 0).count();
    }
}
