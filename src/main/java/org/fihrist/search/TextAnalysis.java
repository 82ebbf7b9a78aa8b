package org.fihrist.search;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.fihrist.analysis.ArabicAnalyzers;
import org.fihrist.article.Labels;
import org.fihrist.date.DateMention;
import org.fihrist.date.DateReader;
import org.fihrist.entity.Language;
import org.fihrist.entity.TextTagger;
import org.fihrist.search.AnalysisView.DateSpan;
import org.fihrist.search.AnalysisView.NamedSpan;
import org.fihrist.search.AnalysisView.Step;
import org.fihrist.search.AnalysisView.StepName;
import org.fihrist.search.AnalysisView.Token;
import org.fihrist.text.LetterFolding;
import org.fihrist.text.LightStemmer;
import org.fihrist.text.NumberFolding;
import org.fihrist.text.StemParts;
import org.fihrist.text.StopWords;

/** Takes a text apart with the classes that also run in the index and in ingest. */
@ApplicationScoped
public class TextAnalysis {

    private final TextTagger tagger;
    private final Labels labels;
    private final Analyzer stemmed = ArabicAnalyzers.stemmed();

    TextAnalysis(TextTagger tagger, Labels labels) {
        this.labels = labels;
        this.tagger = tagger;
    }

    /**
     * Takes a text apart.
     *
     * @param written the day on which it was written; null where that is not known
     */
    AnalysisView analyze(String text, @Nullable LocalDate written, Language language) {
        List<NamedSpan> mentions = tagger.tag(text).stream()
                .map(m -> new NamedSpan(
                        m.entity().kind(),
                        m.entity().id(),
                        labels.of(m.entity(), language),
                        m.start(),
                        m.end(),
                        text.substring(m.start(), m.end())))
                .toList();
        List<DateMention> found = written == null ? DateReader.read(text) : DateReader.read(text, written);
        List<DateSpan> dates = found.stream()
                .map(d -> new DateSpan(d.start(), d.end(), text.substring(d.start(), d.end()), d.date(), d.kind()))
                .toList();
        return new AnalysisView(tokens(text), mentions, dates);
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = stemmed.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String written = text.substring(offset.startOffset(), offset.endOffset());
                tokens.add(token(written, offset.startOffset(), offset.endOffset(), term.toString()));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("a stream over a text in memory failed", e);
        }
    }

    private static Token token(String written, int start, int end, String stem) {
        String folded = LetterFolding.fold(written);
        String exact = NumberFolding.fold(folded);
        return new Token(written, start, end, exact, stem, StopWords.contains(exact), steps(written, folded, exact));
    }

    private static List<Step> steps(String written, String folded, String exact) {
        StemParts parts = LightStemmer.parts(exact);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(StepName.WRITTEN, written));
        steps.add(new Step(StepName.FOLD, folded));
        if (!exact.equals(folded)) {
            steps.add(new Step(StepName.NUMBER, exact));
        }
        if (!parts.proclitics().isEmpty()) {
            steps.add(new Step(StepName.PROCLITICS, parts.proclitics()));
        }
        if (!parts.suffixes().isEmpty()) {
            steps.add(new Step(StepName.SUFFIXES, parts.suffixes()));
        }
        steps.add(new Step(parts.plural() ? StepName.SINGULAR : StepName.STEM, parts.stem()));
        return steps;
    }
}
