package org.fihrist.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.fihrist.analysis.ArabicAnalyzers;
import org.fihrist.date.DateReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Speed of analysis and of reading dates on one thread; an operation reads all articles. */
public class TextBenchmark extends OneThread {

    private final Analyzer exact = ArabicAnalyzers.exact();
    private final Analyzer stemmed = ArabicAnalyzers.stemmed();
    private final Analyzer grams = ArabicAnalyzers.grams();

    /** Words in the form written, letters folded. */
    @Benchmark
    public void exact(Corpus corpus, Characters count, Blackhole sink) {
        analyze(exact, corpus, count, sink);
    }

    /** The same, and their stems. */
    @Benchmark
    public void stemmed(Corpus corpus, Characters count, Blackhole sink) {
        analyze(stemmed, corpus, count, sink);
    }

    /** Parts of words. */
    @Benchmark
    public void grams(Corpus corpus, Characters count, Blackhole sink) {
        analyze(grams, corpus, count, sink);
    }

    @Benchmark
    public void dates(Corpus corpus, Characters count, Blackhole sink) {
        corpus.texts().forEach(text -> sink.consume(DateReader.read(text)));
        count.characters += corpus.characters();
    }

    private static void analyze(Analyzer analyzer, Corpus corpus, Characters count, Blackhole sink) {
        for (String text : corpus.texts()) {
            try (TokenStream tokens = analyzer.tokenStream("text", text)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    sink.consume(term.length());
                }
                tokens.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        count.characters += corpus.characters();
    }
}
