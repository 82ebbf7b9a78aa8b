package org.fihrist.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@value ArabicAnalyzers#GRAMS} of the Elasticsearch plugin. */
@NamedComponent(ArabicAnalyzers.GRAMS)
public final class BoundaryGramTokenFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new BoundaryGramFilter(input);
    }
}
