package org.fihrist.search;

import jakarta.annotation.Nullable;

/**
 * What Elasticsearch is to be asked for.
 *
 * @param question the reader's
 * @param reading of the query to be asked, which may be another than the one typed; null for all articles
 * @param matching how many of the words have to match
 */
record SearchPlan(Question question, @Nullable QueryReading reading, Matching matching) {

    /**
     * So many of the best articles of each shard are ranked more finely. In trials on public sets of questions, alone and among news, the
     * first ten and the first hundred held as many right answers as with every article ranked so.
     */
    static final int WINDOW = 300;

    /** The same reading of the query for other criteria. */
    SearchPlan with(SearchCriteria criteria) {
        return new SearchPlan(new Question(criteria, question.snapshot(), question.counts()), reading, matching);
    }

    SearchCriteria criteria() {
        return question.criteria();
    }

    /** Whether each story is to be shown once. */
    boolean isCollapsed() {
        return criteria().collapse() && criteria().limit() > 0;
    }

    /** Whether the best articles are to be ranked more finely: where there are words to rank by. */
    boolean isRescored() {
        return criteria().sort() == Sort.RELEVANCE
                && criteria().limit() > 0
                && reading != null
                && !reading.wanted().isEmpty();
    }
}
