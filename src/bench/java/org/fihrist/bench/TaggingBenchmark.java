package org.fihrist.bench;

import java.util.List;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.Tagger;
import org.fihrist.entity.TextTagger;
import org.fihrist.name.NameRecogniser;
import org.fihrist.text.FoldedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Speed of finding entities on one thread; an operation tags all articles. */
public class TaggingBenchmark extends OneThread {

    private final Gazetteer entities = GazetteerReader.read(List.of());
    private final Tagger gazetteer = new Tagger(entities, Corrections.NONE);
    private final TextTagger everything = new TextTagger(entities, NameRecogniser.read(), Corrections.NONE);

    /** Cutting into words and folding alone, which the others do as well. */
    @Benchmark
    public void folding(Corpus corpus, Characters count, Blackhole sink) {
        corpus.texts().forEach(text -> sink.consume(FoldedText.of(text)));
        count.characters += corpus.characters();
    }

    /** The people and countries of the gazetteer. */
    @Benchmark
    public void gazetteer(Corpus corpus, Characters count, Blackhole sink) {
        corpus.texts().forEach(text -> sink.consume(gazetteer.tag(text)));
        count.characters += corpus.characters();
    }

    /** The same, and people that no list holds. */
    @Benchmark
    public void everything(Corpus corpus, Characters count, Blackhole sink) {
        corpus.texts().forEach(text -> sink.consume(everything.tag(text)));
        count.characters += corpus.characters();
    }
}
