package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fihrist.text.LetterFolding;
import org.fihrist.text.NumberFolding;
import org.junit.jupiter.api.Test;

class ArabicFoldingFilterTest {

    @Test
    void foldsEachToken() {
        assertThat(fold("أحمدُ ﷲ Erdoğan ٢٠٢٥").terms()).containsExactly("احمد", "الله", "erdogan", "2025");
    }

    @Test
    void foldsNumbers() {
        assertThat(fold("١٬٠٠٠ 7,8 بالمائة حماية").terms()).containsExactly("1000", "7.8", "بالميه", "حمايه");
    }

    @Test
    void keepsTheOffsetsOfTheOriginal() {
        assertThat(fold("ﷲ مُحَمَّدٌ").list())
                .containsExactly(new Tokens.Token("الله", 0, 1, 1), new Tokens.Token("محمد", 2, 11, 1));
    }

    @Test
    void dropsTokensThatFoldToNothingAndCountsTheirPositions() {
        Tokens tokens = fold("ـ محمد ﷺ \u064E قال ـ");
        assertThat(tokens.list())
                .containsExactly(new Tokens.Token("محمد", 2, 6, 2), new Tokens.Token("قال", 11, 14, 3));
        assertThat(tokens.finalOffset()).isEqualTo(16);
        assertThat(tokens.finalIncrement()).isEqualTo(1);
    }

    @Test
    void dropsEmptyTokens() {
        assertThat(fold("").list()).isEmpty();
    }

    @Test
    void takesTokensThatGrowBeyondTheBuffer() {
        assertThat(fold("ا " + "ﷲ".repeat(200)).terms()).containsExactly("ا", "الله".repeat(200));
    }

    @Property
    void foldsAnyText(@ForAll String text) {
        assertThat(fold(text).terms())
                .isEqualTo(Stream.of(text.split(" ", -1))
                        .map(word -> NumberFolding.fold(LetterFolding.fold(word)))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static Tokens fold(String text) {
        return Tokens.of(new ArabicFoldingFilter(Tokens.stream(text)));
    }
}
