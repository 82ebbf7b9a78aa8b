package org.fihrist.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.tests.analysis.CannedTokenStream;

/** The tokens of a stream, consumed as Lucene's contract asks for. */
record Tokens(List<Token> list, int finalOffset, int finalIncrement) {

    record Token(String term, int start, int end, int increment) {}

    static Tokens of(Analyzer analyzer, String text) {
        return of(analyzer.tokenStream("field", text));
    }

    static Tokens of(TokenStream stream) {
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            List<Token> tokens = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(), offset.startOffset(), offset.endOffset(), position.getPositionIncrement()));
            }
            stream.end();
            return new Tokens(tokens, offset.endOffset(), position.getPositionIncrement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream of the text's parts between single blanks. */
    static TokenStream stream(String text) {
        List<org.apache.lucene.tests.analysis.Token> tokens = new ArrayList<>();
        int start = 0;
        for (String part : text.split(" ", -1)) {
            tokens.add(new org.apache.lucene.tests.analysis.Token(part, start, start + part.length()));
            start += part.length() + 1;
        }
        return new CannedTokenStream(0, text.length(), tokens.toArray(org.apache.lucene.tests.analysis.Token[]::new));
    }

    List<String> terms() {
        return list.stream().map(Token::term).toList();
    }
}
