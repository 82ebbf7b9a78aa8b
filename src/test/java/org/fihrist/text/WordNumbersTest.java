package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordNumbersTest {

    private static int number(WordNumbers numbers, String word) {
        return numbers.number(word.toCharArray(), 0, word.length());
    }

    @Test
    void withoutWordsKnowsNone() {
        WordNumbers numbers = new WordNumbers(Map.of());
        assertThat(number(numbers, "وزير")).isEqualTo(WordNumbers.UNKNOWN);
        assertThat(number(numbers, "")).isEqualTo(WordNumbers.UNKNOWN);
    }

    @Test
    void findsAWordInsideAnArray() {
        WordNumbers numbers = new WordNumbers(Map.of("زير", 7));
        assertThat(numbers.number("وزيرة".toCharArray(), 1, 4)).isEqualTo(7);
        assertThat(numbers.number("وزيرة".toCharArray(), 0, 4)).isEqualTo(WordNumbers.UNKNOWN);
    }

    @Test
    void readsWordsOutOfAText() {
        WordNumbers numbers = new WordNumbers(Map.of("رييس", 0, "الوزراء", 1));
        FoldedText text = FoldedText.of("استقبل رئيسُ الـوزراء رئيسًا");
        assertThat(IntStream.range(0, text.size())
                        .map(w -> numbers.number(text.chars(), text.foldedStart(w), text.foldedEnd(w))))
                .containsExactly(WordNumbers.UNKNOWN, 0, 1, WordNumbers.UNKNOWN);
    }

    @Test
    void aWordIsNotWhatItBeginsWith() {
        WordNumbers numbers = new WordNumbers(Map.of("وزير", 1, "وزيره", 2));
        assertThat(number(numbers, "وزير")).isEqualTo(1);
        assertThat(number(numbers, "وزيره")).isEqualTo(2);
        assertThat(number(numbers, "وزي")).isEqualTo(WordNumbers.UNKNOWN);
        assertThat(number(numbers, "وزيرها")).isEqualTo(WordNumbers.UNKNOWN);
    }

    @Test
    void tellsWordsOfEqualHashApart() {
        WordNumbers numbers = new WordNumbers(Map.of("AaAa", 1, "AaBB", 2, "BBAa", 3));
        assertThat(number(numbers, "AaAa")).isEqualTo(1);
        assertThat(number(numbers, "AaBB")).isEqualTo(2);
        assertThat(number(numbers, "BBAa")).isEqualTo(3);
        assertThat(number(numbers, "BBBB")).isEqualTo(WordNumbers.UNKNOWN);
    }

    /** The letters' numbers all end in 7: three words have eight slots, and each of these belongs into the last one. */
    @Test
    void looksOnAtTheFirstSlotBehindTheLast() {
        WordNumbers numbers = new WordNumbers(Map.of("ا", 1, "د", 2, "ط", 3));
        assertThat(number(numbers, "ا")).isEqualTo(1);
        assertThat(number(numbers, "د")).isEqualTo(2);
        assertThat(number(numbers, "ط")).isEqualTo(3);
        assertThat(number(numbers, "ه")).isEqualTo(WordNumbers.UNKNOWN);
    }

    @Test
    void findsEachOfManyWords() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            known.put("Aa" + i, 2 * i);
            known.put("BB" + i, 2 * i + 1);
        }
        WordNumbers numbers = new WordNumbers(known);
        known.forEach((word, number) -> assertThat(number(numbers, word)).isEqualTo(number));
        IntStream.range(5000, 10_000)
                .forEach(i -> assertThat(number(numbers, "Aa" + i)).isEqualTo(WordNumbers.UNKNOWN));
    }

    @Property
    void answersLikeAMap(@ForAll Map<String, Byte> words, @ForAll String other) {
        Map<String, Integer> known = new HashMap<>();
        words.forEach((word, value) -> known.put(word, value & 0xFF));
        WordNumbers numbers = new WordNumbers(known);
        known.forEach((word, number) -> assertThat(number(numbers, word)).isEqualTo(number));
        assertThat(number(numbers, other)).isEqualTo(known.getOrDefault(other, WordNumbers.UNKNOWN));
    }
}
