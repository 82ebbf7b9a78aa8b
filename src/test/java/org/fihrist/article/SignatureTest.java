package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fihrist.text.FoldedText;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static Signature of(List<String> words) {
        return Signature.of(FoldedText.of(String.join(" ", words)));
    }

    /** Made-up words that hardly repeat, as a random text. */
    private static List<String> words(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(5, 'ب', 'غ' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Property(tries = 200)
    void theSameTextOverlapsWholly(@ForAll long seed, @ForAll @IntRange(min = 50, max = 500) int size) {
        List<String> words = words(size, seed);
        assertThat(of(words).overlap(of(words))).isEqualTo(1);
    }

    @Property(tries = 200)
    void whatIsKeptIsReadBack(@ForAll long seed) {
        Signature signature = of(words(60, seed));
        Signature read = Signature.read(signature.terms());
        assertThat(read.terms()).isEqualTo(signature.terms()).hasSize(20).doesNotHaveDuplicates();
        assertThat(read.overlap(signature)).isEqualTo(1);
    }

    @Property(tries = 200)
    void differentTextsHaveNoBandInCommon(@ForAll long seed) {
        Signature one = of(words(100, seed));
        Signature other = of(words(100, seed + 1));
        assertThat(one.terms()).doesNotContainAnyElementsOf(other.terms());
        assertThat(one.overlap(other)).isLessThan(0.1);
    }

    /** Of two texts with 300 pairs each that differ in one piece. */
    @Property(tries = 100)
    void theEstimateIsNearTheOverlap(@ForAll long seed, @ForAll @IntRange(min = 10, max = 300) int common) {
        List<String> one = words(301, seed);
        List<String> other = new ArrayList<>(one.subList(0, common));
        other.addAll(words(301 - common, seed + 1));
        double overlap = (common - 1) / (600.0 - (common - 1));
        assertThat(of(one).overlap(of(other))).isCloseTo(overlap, within(0.22));
    }

    @Property(tries = 100)
    void theEstimateIsNotShiftedToOneSide(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        double sum = 0;
        for (int i = 0; i < 50; i++) {
            List<String> one = words(151, 100L * seed + i);
            List<String> other = new ArrayList<>(one.subList(0, 121));
            other.addAll(words(30, -100L * seed - i - 1));
            sum += of(one).overlap(of(other));
        }
        assertThat(sum / 50).isCloseTo(120.0 / 180, within(0.03));
    }

    @Test
    void aFewEditsLeaveMost() {
        List<String> words = words(100, 1);
        Signature before = of(words);
        words.set(10, "تعديل");
        words.set(50, "آخر");
        words.remove(80);
        assertThat(before.overlap(of(words))).isGreaterThan(Likeness.SAME);
    }

    @Test
    void theOrderOfParagraphsMattersLittleAndThatOfWordsMuch() {
        List<String> words = words(120, 2);
        List<String> turned = new ArrayList<>(words.subList(60, 120));
        turned.addAll(words.subList(0, 60));
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(of(words).overlap(of(turned))).isGreaterThan(0.9);
        assertThat(of(words).overlap(of(shuffled))).isLessThan(0.2);
    }

    @Test
    void otherNumbersWeighMoreThanOtherWords() {
        List<String> words = words(100, 4);
        List<String> numbers = new ArrayList<>(words);
        List<String> otherNumbers = new ArrayList<>(words);
        List<String> otherWords = new ArrayList<>(words);
        for (int i = 0; i < 100; i += 20) {
            numbers.set(i, Integer.toString(30 + i));
            otherNumbers.set(i, Integer.toString(31 + i));
            otherWords.set(i, "غيره");
        }
        assertThat(of(numbers).overlap(of(otherNumbers))).isLessThan(Likeness.SAME);
        assertThat(of(words).overlap(of(otherWords))).isGreaterThan(Likeness.SAME);
    }

    @Test
    void shortTextsHaveNone() {
        assertThat(of(List.of()).terms()).isEmpty();
        assertThat(of(words(49, 5)).terms()).isEmpty();
        assertThat(of(words(49, 5)).overlap(of(words(49, 5)))).isZero();
        assertThat(of(words(50, 5)).terms()).hasSize(20);
    }

    @Test
    void aTextOfOneWordAloneOrOfNumbersHasOne() {
        assertThat(of(Collections.nCopies(60, "خبر")).terms()).hasSize(20);
        assertThat(of(Collections.nCopies(60, "7")).terms()).hasSize(20);
    }

    /** The signatures are stored: a change of the method makes the articles that are there strangers to the new ones. */
    @Test
    void whatIsStoredStaysReadable() {
        assertThat(of(words(60, 6)).terms()).first().isEqualTo("aY_68rmfB");
    }
}
