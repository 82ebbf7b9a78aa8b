package org.fihrist.analysis;

import java.io.Reader;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** The char filter {@value ArabicAnalyzers#HASHTAG} of the Elasticsearch plugin. */
@NamedComponent(ArabicAnalyzers.HASHTAG)
public final class HashtagCharFilterFactory implements CharFilterFactory {

    @Override
    public Reader create(Reader reader) {
        return new HashtagCharFilter(reader);
    }
}
