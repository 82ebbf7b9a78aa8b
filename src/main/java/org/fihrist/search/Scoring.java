package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.util.List;
import org.fihrist.search.QueryReading.Term;

/**
 * How the parts of one query score.
 *
 * @param explained whether each part has a name, by which Elasticsearch tells its share of a score
 * @param title the weight that a word in the title adds to the word itself
 * @param wholeNames whether a name counts with all its words only
 */
record Scoring(boolean explained, float title, boolean wholeNames) {

    /** Scores nobody sees: of what is excluded or only counted. */
    static final Scoring NONE = new Scoring(false, 0, true);

    // Keywords name what an article is about, as its title does; a question asks for something that is said in it.
    private static final float TITLE_OF_KEYWORDS = 1;
    private static final float TITLE_OF_QUESTION = 0.4f;

    static Scoring of(QueryReading reading, boolean explained) {
        return reading.question()
                ? new Scoring(explained, TITLE_OF_QUESTION, false)
                : new Scoring(explained, TITLE_OF_KEYWORDS, true);
    }

    /** What is asked at once: all words, or, to tell the share of each, one after another. The scores are the same. */
    List<String> texts(List<Term> terms) {
        List<String> texts = terms.stream().map(Term::text).toList();
        return explained ? texts : List.of(String.join(" ", texts));
    }

    /** The name of a part about another spelling of what was typed, null where nobody asked for explanations. */
    @Nullable
    String name(Evidence evidence, String typed, String spelling) {
        return name(evidence, typed.equals(spelling) ? typed : typed + Evidence.STANDS_FOR + spelling);
    }

    /** The name of a part, null where nobody asked for explanations. */
    @Nullable
    String name(Evidence evidence, String words) {
        return explained ? evidence.name(words) : null;
    }
}
