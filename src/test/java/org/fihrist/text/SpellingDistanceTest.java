package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "بوتين, بوتين, 0",
        // long vowels
        "غونكر, غونكور, 0.5",
        "مانشيستر, مانشستر, 0.5",
        "زلزل, زلزال, 0.5",
        "ناغورنو, ناغورني, 0.5",
        // doubled letters
        "بوتتين, بوتين, 0.5",
        "كبييير, كبير, 1",
        // letters that sound alike
        "ظابط, ضابط, 0.5",
        "هزا, هذا, 0.5",
        "داكره, ذاكره, 0.5",
        "سوره, ثوره, 0.5",
        "توره, ثوره, 0.5",
        "مزاهره, مظاهره, 0.5",
        "ذهور, ظهور, 0.5",
        "اصتناعي, اصطناعي, 0.5",
        "كويط, كويت, 0.5",
        "ساروخ, صاروخ, 0.5",
        "ضفاع, دفاع, 0.5",
        "عراك, عراق, 0.5",
        "جوجل, غوغل, 1",
        "انجلترا, انكلترا, 0.5",
        "برشلونا, برشلونه, 0.5",
        // without excuse
        "هدف, ادف, 1",
        "انتحابات, انتخابات, 1",
        "مجعاه, مجاعه, 1",
        "بولسناور, بولسونارو, 1.5",
        "لبن, لبنان, 1.5",
        "سلاح, كلاب, 2",
        "macron, macorn, 1",
        "makron, macron, 1",
        "'', غزه, 3",
    })
    void distances(String a, String b, double cost) {
        assertThat(SpellingDistance.between(a, b)).isEqualTo(cost);
    }

    @Property
    void isADistance(@ForAll("words") String a, @ForAll("words") String b) {
        double distance = SpellingDistance.between(a, b);
        assertThat(SpellingDistance.between(b, a)).isEqualTo(distance);
        assertThat(distance == 0).isEqualTo(a.equals(b));
        assertThat(distance).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("اويثتسقكبلنه").ofMaxLength(6);
    }
}
