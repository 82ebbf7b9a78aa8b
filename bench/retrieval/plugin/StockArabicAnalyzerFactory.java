package org.fihrist.bench;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * Lucene's Arabic analyzer, which Elasticsearch ships as "arabic" in a module that the embedded server lacks. The name
 * differs from the stock one, so that the two do not clash on a full Elasticsearch.
 */
@NamedComponent("fihrist_bench_arabic")
public final class StockArabicAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new ArabicAnalyzer();
    }
}
