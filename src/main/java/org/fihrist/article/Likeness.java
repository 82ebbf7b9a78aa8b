package org.fihrist.article;

import java.util.Comparator;

/**
 * How much of an article's text another one has.
 *
 * @param member the other one
 * @param overlap see {@link Signature#overlap}
 * @param enough the overlap from which on they are one story
 */
record Likeness(StoryMember member, double overlap, double enough) {

    /**
     * From this overlap on, texts of different publishers are versions of one: what two of them have in common comes from an agency. Found,
     * as the next one, by reading pairs of articles, see docs/measurements.md.
     */
    static final double SAME = 0.65;

    /** Of one publisher more is asked: his next report repeats whole paragraphs of the last. */
    static final double SAME_OF_ONE_SOURCE = 0.85;

    /** The most alike; among equals, as are copies of a text that began two stories, always the same. */
    static final Comparator<Likeness> ORDER = Comparator.comparingDouble(Likeness::overlap)
            .thenComparing(like -> like.member().story());

    static Likeness of(StoryMember article, StoryMember other) {
        boolean follows = article.isOfSameSource(other) && !article.isVersionOf(other);
        return new Likeness(other, article.signature().overlap(other.signature()), follows ? SAME_OF_ONE_SOURCE : SAME);
    }

    boolean isSame() {
        return overlap >= enough;
    }
}
