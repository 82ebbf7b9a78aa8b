package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryGramFilterTest {

    private final Analyzer grams = ArabicAnalyzers.grams();

    @ParameterizedTest
    @CsvSource({
        "كتب, ^كتب كتب$",
        "الكتب, ^الك الكت لكتب كتب$",
        "في, ^في$",
        "و, ^و$",
        "أَحْمَد, ^احم احمد حمد$",
        "Putin, ^put puti utin tin$",
        "قال كلا, ^قال قال$ ^كلا كلا$"
    })
    void cutsFoldedWordsIntoOverlappingParts(String text, String parts) {
        assertThat(AnalyzedText.terms(grams, text)).isEqualTo(Arrays.asList(parts.split(" ")));
    }

    @Property
    void eachWordHasOnePartLessThanLettersAndEnds(@ForAll String text) {
        List<String> words = AnalyzedText.terms(ArabicAnalyzers.exact(), text);
        int parts = words.stream()
                .mapToInt(word -> Math.max(1, word.length() + 3 - BoundaryGramFilter.SIZE))
                .sum();
        assertThat(AnalyzedText.terms(grams, text)).hasSize(parts);
    }
}
