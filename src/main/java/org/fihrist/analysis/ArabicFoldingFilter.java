package org.fihrist.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.fihrist.text.LetterFolding;
import org.fihrist.text.NumberFolding;

/**
 * Token filter that folds letters by {@link LetterFolding}, then numbers by {@link NumberFolding}. A token that folds to nothing (a lone vowel mark, tatweel or
 * ﷺ) is dropped and leaves a gap in the positions, as a stop word does: phrases do not match across it.
 */
public final class ArabicFoldingFilter extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] folded = new char[0];

    public ArabicFoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() {
        int longest = term.length() * LetterFolding.MAX_EXPANSION;
        if (folded.length < longest) {
            folded = new char[2 * longest];
        }
        int length = LetterFolding.fold(term.buffer(), 0, term.length(), folded);
        term.copyBuffer(folded, 0, NumberFolding.fold(folded, length));
        return length > 0;
    }
}
