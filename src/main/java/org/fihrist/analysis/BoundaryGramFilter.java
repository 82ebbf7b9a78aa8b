package org.fihrist.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Token filter that cuts words into overlapping parts of {@value #SIZE} characters, with the word's two ends as
 * characters of their own: كتب gives {@code ^كتب} and {@code كتب$}. Words whose stems differ although one is a form of
 * the other (broken plurals, foreign names as each newsroom writes them) still share most of their parts.
 *
 * <p>Each part takes a position of its own, since a query adds the scores of the parts up; at one position they would
 * count as synonyms. The size follows McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text
 * Retrieval" (2004), who found 4 best for most languages; our own trials for Arabic agree.
 */
public final class BoundaryGramFilter extends TokenFilter {

    /** Characters in a part, ends of words counted. */
    public static final int SIZE = 4;

    private static final char START = '^';
    private static final char END = '$';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private char[] word = new char[64];
    private int length;
    private int next;
    private State state;

    public BoundaryGramFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next + SIZE > length) {
            if (!input.incrementToken()) {
                return false;
            }
            readWord();
        } else {
            restoreState(state);
            increment.setPositionIncrement(1);
        }
        term.copyBuffer(word, next, Math.min(SIZE, length - next));
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        next = 0;
    }

    /** The first part keeps the word's distance from the word before; the others follow one by one. */
    private void readWord() {
        length = term.length() + 2;
        if (word.length < length) {
            word = new char[2 * length];
        }
        word[0] = START;
        System.arraycopy(term.buffer(), 0, word, 1, term.length());
        word[length - 1] = END;
        next = 0;
        state = captureState();
    }
}
