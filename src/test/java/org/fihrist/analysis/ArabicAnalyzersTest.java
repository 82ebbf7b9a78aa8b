package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicAnalyzersTest {

    private static final Analyzer EXACT = ArabicAnalyzers.exact();
    private static final Analyzer STEMMED = ArabicAnalyzers.stemmed();

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource({
        "قالَ الوزيرُ، إنّ, قال الوزير ان, قال وزير ان",
        "#رجب_طيب_أردوغان, رجب طيب اردوغان, رجب طيب اردوغان",
        "وأغراضها الأخبار, واغراضها الاخبار, غرض خبر",
        "ﺍﻟﻤﺴﺆﻭﻝ المسئول, المسوول المسوول, مسوول مسوول",
        "Emmanuel MACRON ماكرون, emmanuel macron ماكرون, emmanuel macron ماكرون",
        "٢٠٢٥/٨, 2025 8, 2025 8",
        "محمد ﷺ, محمد, محمد",
        "'', '', ''"
    })
    void analyzes(String text, String exact, String stems) {
        assertThat(String.join(" ", Tokens.of(EXACT, text).terms())).isEqualTo(exact);
        assertThat(String.join(" ", Tokens.of(STEMMED, text).terms())).isEqualTo(stems);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7.8 | 7.8",
                "7,8 | 7.8",
                "7،8 | 7.8",
                "٧٫٨ | 7.8",
                "٧,٨ | 7.8",
                "٧،٨ | 7.8",
                "۷٫۸ | 7.8",
                "1000 | 1000",
                "1,000 | 1000",
                "1،000 | 1000",
                "1٬000 | 1000",
                "١٬٠٠٠ | 1000",
                "١٠٠٠ | 1000",
                "١,٠٠٠ | 1000",
                "1,234,567.8 | 1234567.8",
                "١٬٢٣٤٬٥٦٧٫٨ | 1234567.8",
                "7,8% | 7.8",
                "بـ7,8 درجة | ب7.8 درجه",
                "10, 20 | 10 20",
                "1.2.3 | 1.2.3",
                "12:30 | 12 30",
                "12/8/2025 | 12 8 2025",
                "2025-08-12 | 2025 08 12",
                "مائة ومئة | ميه وميه",
                "ثلاثمائة | ثلاثميه",
                "حماية | حمايه"
            })
    void writesNumbersInOneWay(String text, String exact) {
        assertThat(String.join(" ", Tokens.of(EXACT, text).terms())).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.8", "7,8", "٧٫٨", "1,000", "١٬٠٠٠"})
    void keepsANumberOneTokenWithItsOffsets(String number) {
        assertThat(Tokens.of(STEMMED, "قوة " + number + "، أمس").list())
                .element(1)
                .isEqualTo(new Tokens.Token(number.length() == 3 ? "7.8" : "1000", 4, 4 + number.length(), 1));
    }

    @Test
    void keepsTheOffsetsOfTheOriginal() {
        assertThat(Tokens.of(STEMMED, "#فلاديمير_بُوتين").list())
                .containsExactly(new Tokens.Token("فلاديمير", 1, 9, 1), new Tokens.Token("بوتين", 10, 16, 1));
    }

    @Test
    void normalizesTermsOfPrefixQueriesWithoutStemming() {
        assertThat(EXACT.normalize("field", "الأخبـ").utf8ToString()).isEqualTo("الاخب");
        assertThat(STEMMED.normalize("field", "الأخبـ").utf8ToString()).isEqualTo("الاخب");
    }

    @Property
    void offsetsOfAnyTextStayWithinItAndInOrder(@ForAll String text) {
        for (Analyzer analyzer : new Analyzer[] {EXACT, STEMMED}) {
            Tokens tokens = Tokens.of(analyzer, text);
            int last = 0;
            for (Tokens.Token token : tokens.list()) {
                assertThat(token.term()).isNotEmpty();
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(token.end()).isBetween(token.start() + 1, text.length());
                last = token.start();
            }
            assertThat(tokens.finalOffset()).isEqualTo(text.length());
        }
    }
}
