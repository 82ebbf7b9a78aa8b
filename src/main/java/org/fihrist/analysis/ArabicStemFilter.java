package org.fihrist.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.fihrist.text.LightStemmer;

/**
 * Token filter that stems by {@link LightStemmer}; it expects folded tokens, so it comes after {@link
 * ArabicFoldingFilter}. Tokens that an earlier filter marked as keywords stay as they are.
 */
public final class ArabicStemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    public ArabicStemFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            char[] buffer = term.resizeBuffer(term.length() + LightStemmer.MAX_GROWTH);
            term.setLength(LightStemmer.stem(buffer, term.length()));
        }
        return true;
    }
}
