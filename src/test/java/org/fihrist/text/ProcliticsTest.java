package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcliticsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "بوتين, 0 1",
        "ترامب, 0",
        "وترامب, 0 1",
        "فترامب, 0 1",
        "بترامب, 0 1",
        "كترامب, 0 1",
        "لترامب, 0 1",
        "سترامب, 0",
        "وبترامب, 0 1 2",
        "ولترامب, 0 1 2",
        "فكترامب, 0 1 2",
        "بوترامب, 0 1",
        "الصين, 0 2",
        "والصين, 0 1 3",
        "فالصين, 0 1 3",
        "بالصين, 0 1 3",
        "كالصين, 0 1 3",
        "وبالصين, 0 1 2 4",
        "فبالصين, 0 1 2 4",
        "وكالصين, 0 1 2 4",
        "للصين, 0 1 2",
        "وللصين, 0 1 2 3",
        "فللصين, 0 1 2 3",
        "ولبنان, 0 1 2",
        "للبنان, 0 1 2",
        "لالصين, 0 1 3"
    })
    void givesEveryLengthOfAChain(String word, String lengths) {
        assertThat(lengths(word)).isEqualTo(lengths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "و", "وا", "في", "بن", "ال"})
    void leavesShortWordsWhole(String word) {
        assertThat(lengths(word)).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"لبن, 0 1", "ولد, 0 1", "الفن, 0 2", "للفن, 0 1 2", "الم, 0", "لله, 0 1", "وال, 0 1"})
    void leavesAtLeastTwoLetters(String word, String lengths) {
        assertThat(lengths(word)).isEqualTo(lengths);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "للصين, 1, true",
        "وللصين, 2, true",
        "فللصين, 2, true",
        "للصين, 0, false",
        "للصين, 2, false",
        "وللصين, 1, false",
        "لبنان, 1, false",
        "الصين, 2, false",
        "بالصين, 1, false",
        "ولبنان, 1, false",
        "الليل, 2, false"
    })
    void knowsWhereTheArticleLostItsAlef(String word, int length, boolean hidden) {
        assertThat(Proclitics.hidesArticle(word.toCharArray(), 0, word.length(), length))
                .isEqualTo(hidden);
    }

    @Test
    void readsAWordInsideAnArray() {
        char[] chars = "قالوبالصين".toCharArray();
        assertThat(Proclitics.lengths(chars, 3, 10)).isEqualTo(0b10111);
    }

    @Property
    void neverTakesMoreThanTheLongestChainNorLeavesTooLittle(@ForAll("words") String word) {
        int lengths = Proclitics.lengths(word.toCharArray(), 0, word.length());
        assertThat(lengths & 1).isEqualTo(1);
        int longest = 31 - Integer.numberOfLeadingZeros(lengths);
        assertThat(longest).isLessThanOrEqualTo(Proclitics.LONGEST);
        assertThat(longest == 0 || word.length() - longest >= 2).isTrue();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("وفبكلساين").ofMaxLength(8);
    }

    private static String lengths(String word) {
        List<String> lengths = new ArrayList<>();
        for (int rest = Proclitics.lengths(word.toCharArray(), 0, word.length()); rest != 0; rest &= rest - 1) {
            lengths.add(String.valueOf(Integer.numberOfTrailingZeros(rest)));
        }
        return String.join(" ", lengths);
    }
}
