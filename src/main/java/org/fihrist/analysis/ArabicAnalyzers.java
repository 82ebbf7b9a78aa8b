package org.fihrist.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analysis chains of article text, for use inside the service; Elasticsearch builds the same ones from the names
 * below. None drops stop words: a quoted phrase may need them.
 */
public final class ArabicAnalyzers {

    /** Name of the token filter that folds letters and numbers. */
    public static final String FOLD = "fihrist_fold";

    /** Name of the token filter that stems folded words. */
    public static final String STEM = "fihrist_stem";

    /** Name of the char filter that opens hash tags. */
    public static final String HASHTAG = "fihrist_hashtag";

    /** Name of the token filter that cuts folded words into overlapping parts. */
    public static final String GRAMS = "fihrist_grams";

    private ArabicAnalyzers() {}

    /**
     * Words as written, folded: char filter {@value #HASHTAG}, standard tokenizer, lower case (for the scripts beyond
     * folding's), {@value #FOLD}.
     */
    public static Analyzer exact() {
        return new Chain(words -> words);
    }

    /** Stems: {@link #exact()}, then {@value #STEM}. */
    public static Analyzer stemmed() {
        return new Chain(ArabicStemFilter::new);
    }

    /** Parts of words: {@link #exact()}, then {@value #GRAMS}. */
    public static Analyzer grams() {
        return new Chain(BoundaryGramFilter::new);
    }

    private static final class Chain extends Analyzer {

        private final UnaryOperator<TokenStream> last;

        Chain(UnaryOperator<TokenStream> last) {
            this.last = last;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new HashtagCharFilter(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, last.apply(normalize(field, words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new ArabicFoldingFilter(new LowerCaseFilter(words));
        }
    }
}
