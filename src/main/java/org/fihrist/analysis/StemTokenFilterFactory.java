package org.fihrist.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * The token filter {@value ArabicAnalyzers#STEM} of the Elasticsearch plugin. It leaves the terms of prefix and wildcard
 * queries alone: the beginning of a word has no stem.
 */
@NamedComponent(ArabicAnalyzers.STEM)
public final class StemTokenFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new ArabicStemFilter(input);
    }
}
