package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuffixStrippingTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "مدرسة, مدرس",
        "مدرسته, مدرس",
        "مدرستها, مدرس",
        "مدرستهم, مدرس",
        "مدرستهن, مدرس",
        "مدرستهما, مدرس",
        "مدرستنا, مدرس",
        "مدرستان, مدرس",
        "مدرستين, مدرس",
        "مدرسات, مدرس",
        "مدرسون, مدرس",
        "مدرسين, مدرس",
        "مدرسي, مدرس",
        "مدرسا, مدرس",
        "مدرسه, مدرس",
        "مدرسيه, مدرس",
        "أصدقاء, اصدقا",
        "أصدقائه, اصدقا",
        "أصدقاؤه, اصدقا",
        "أصدقاؤهم, اصدقا",
        "إنهاء, انها",
        "إنهائها, انها",
        "إجراءات, اجرا",
        "كهربائي, كهربا",
        "كهربائيون, كهربا",
        "ناشئون, ناش",
        "ناشئين, ناش",
        "تصريحاته, تصريح",
        "مباراة, مبارا",
        "سياسيين, سياس",
        "مصري, مصر",
        "مصريون, مصر"
    })
    void stripsEachSuffix(String word, String stem) {
        assertThat(strip(word)).isEqualTo(stem);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "لبنان, لبنان",
        "لبناني, لبنان",
        "إيران, ايران",
        "إيراني, ايران",
        "إيرانيون, ايران",
        "سودان, سودان",
        "سوداني, سودان",
        "فلسطين, فلسطين",
        "فلسطيني, فلسطين",
        "فلسطينيين, فلسطين",
        "بوتين, بوتين",
        "ماكرون, ماكرون",
        "كلينتون, كلينتون",
        "واشنطن, واشنطن",
        "برلين, برلين",
        "صين, صين",
        "صيني, صين",
        "صينيين, صين",
        "أردوغان, اردوغان",
        "مليون, مليون",
        "قانونية, قانون",
        "تركيا, تركي",
        "سورية, سوري",
        "روسيا, روسي"
    })
    void keepsTheNunOfWholeWords(String word, String stem) {
        assertThat(strip(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"بيت", "وقت", "صوت", "علي", "نفي", "بان", "سنه", "ماء", "لبن", "دين", "سهم", "putin", "1234"})
    void leavesShortAndForeignWordsAlone(String word) {
        assertThat(strip(word)).isEqualTo(LetterFolding.fold(word));
    }

    @Property
    void leavesThreeLettersOfAnyWord(@ForAll("words") String word) {
        String folded = LetterFolding.fold(word);
        String stem = strip(word);
        assertThat(folded).startsWith(stem);
        assertThat(stem.length()).isGreaterThanOrEqualTo(Math.min(3, folded.length()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("لباهيوتنمء").ofMaxLength(9);
    }

    private static String strip(String word) {
        String folded = LetterFolding.fold(word);
        return folded.substring(0, SuffixStripping.strip(folded.toCharArray(), 0, folded.length()));
    }
}
