package org.fihrist.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the story of articles that are about to be written: that of the article whose text is most like theirs, among those stored, those
 * just written and those before them in the batch; else they begin a story of their own.
 *
 * <p>An article that is written again is like its own former text, until that has become another. What is decided stays: a story is not
 * computed anew, so that its id lasts whichever of its articles is deleted.
 *
 * <p>Articles with the same words get the same story wherever they are written. Two that are only nearly the same may begin two stories, if
 * two processes write them within the second in which Elasticsearch does not find the first one yet.
 */
@ApplicationScoped
class Stories {

    /** Their bands are far less than the 65,536 terms that Elasticsearch takes in a query. */
    private static final int BATCH = 500;

    private final StoredMembers stored;
    private final RecentMembers recent = new RecentMembers();

    Stories(StoredMembers stored) {
        this.stored = stored;
    }

    /**
     * Puts articles into their stories.
     *
     * @param articles with different ids, in the order in which they are written
     * @param former the stored articles that they replace, by id
     * @throws IOException when Elasticsearch cannot be reached
     */
    List<ArticleDocument> assign(List<ArticleDocument> articles, Map<String, StoryMember> former) throws IOException {
        List<ArticleDocument> assigned = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += BATCH) {
            List<ArticleDocument> batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
            assigned.addAll(assign(batch, former, stored.like(batch, former.keySet())));
        }
        return assigned;
    }

    /** For one batch at a time, so that of two like articles in two imports at once the second finds the first. */
    private synchronized List<ArticleDocument> assign(
            List<ArticleDocument> batch, Map<String, StoryMember> former, List<StoryMember> found) {
        Map<String, ArticleDocument> assigned = new HashMap<>();
        // Those first that have a story: what is new in the batch may be a copy of theirs.
        batch.stream()
                .sorted(Comparator.comparing(article -> !former.containsKey(article.id())))
                .map(article -> assign(article, Optional.ofNullable(former.get(article.id())), found))
                .forEach(article -> assigned.put(article.id(), article));
        return batch.stream().map(article -> assigned.get(article.id())).toList();
    }

    private ArticleDocument assign(ArticleDocument article, Optional<StoryMember> former, List<StoryMember> found) {
        List<String> bands = article.signature();
        StoryMember alone = StoryMember.of(article, article.story());
        Stream<StoryMember> others = Stream.concat(found.stream(), recent.with(bands).stream())
                .filter(other -> !other.id().equals(article.id()));
        String story = Stream.concat(former.stream(), others)
                .map(other -> Likeness.of(alone, other))
                .filter(Likeness::isSame)
                .max(Likeness.ORDER)
                .map(like -> like.member().story())
                .orElse(article.story());
        recent.add(StoryMember.of(article, story), bands);
        return article.withStory(story);
    }
}
