package org.fihrist.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@value ArabicAnalyzers#FOLD} of the Elasticsearch plugin. */
@NamedComponent(ArabicAnalyzers.FOLD)
public final class FoldTokenFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new ArabicFoldingFilter(input);
    }

    /** Folds the terms of prefix, wildcard and fuzzy queries too, which are not analyzed otherwise. */
    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}
