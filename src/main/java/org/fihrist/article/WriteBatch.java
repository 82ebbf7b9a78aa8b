package org.fihrist.article;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.article.CurrentArticles.Current;

/** Articles on their way into the index, of which a wave at a time is looked up and written. For one thread at a time. */
public final class WriteBatch {

    private final List<ArticleDocument> articles;
    private final WriteOutcome[] outcomes;
    /** Numbers of the articles of which nothing has been done yet, in their order. */
    private final List<Integer> waiting;

    private List<Change> changes = List.of();

    WriteBatch(List<ArticleDocument> articles) {
        this.articles = articles;
        this.outcomes = new WriteOutcome[articles.size()];
        this.waiting = IntStream.range(0, articles.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * An article that is new or has changed, in its story.
     *
     * @param number its place in the batch
     * @param stored what it replaces; null of a new one
     */
    record Change(
            int number, ArticleDocument article, @Nullable Current stored) {}

    ArticleDocument article(int number) {
        return articles.get(number);
    }

    /**
     * Takes the first that waits of each id.
     *
     * @param without ids that go on waiting
     * @return the numbers of those taken
     */
    List<Integer> nextWave(Set<String> without) {
        Set<String> seen = new HashSet<>(without);
        List<Integer> wave = waiting.stream()
                .filter(number -> seen.add(article(number).id()))
                .toList();
        waiting.removeAll(new HashSet<>(wave));
        return wave;
    }

    /** Lets articles wait again. */
    void postpone(Collection<Integer> numbers) {
        waiting.addAll(numbers);
        waiting.sort(null);
    }

    void change(List<Change> lookedUp) {
        changes = lookedUp;
    }

    /** Takes what has been looked up and is to be written now. */
    List<Change> takeChanges() {
        List<Change> taken = changes;
        changes = List.of();
        return taken;
    }

    void tell(int number, WriteOutcome outcome) {
        outcomes[number] = outcome;
    }

    boolean isDone() {
        return waiting.isEmpty() && changes.isEmpty();
    }

    boolean isLookedUp() {
        return !changes.isEmpty();
    }

    List<WriteOutcome> outcomes() {
        return Arrays.asList(outcomes);
    }
}
