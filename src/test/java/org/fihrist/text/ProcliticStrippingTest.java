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

class ProcliticStrippingTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "الحكومة, حكومه",
        "والحكومة, حكومه",
        "فالحكومة, حكومه",
        "بالحكومة, حكومه",
        "كالحكومة, حكومه",
        "وبالحكومة, حكومه",
        "وكالحكومة, حكومه",
        "فبالحكومة, حكومه",
        "للحكومة, حكومه",
        "وللحكومة, حكومه",
        "فللحكومة, حكومه",
        "لالحكومة, حكومه",
        "وحكومة, حكومه",
        "بحكومة, حكومه",
        "لحكومة, حكومه",
        "وبحكومة, حكومه",
        "ولحكومة, حكومه",
        "الحق, حق"
    })
    void stripsEachChain(String word, String rest) {
        assertThat(strip(word)).isEqualTo(rest);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "بدمج, دمج",
        "لرئيس, رييس",
        "لترامب, ترامب",
        "بأوكرانيا, اوكرانيا",
        "ووزير, وزير",
        "للوزير, وزير",
        "فوزير, وزير",
        "كلاعب, لاعب",
        "لبوتين, بوتين",
        "للبنان, لبنان",
        "لليبيا, ليبيا",
        "وبلبنان, لبنان",
        "بإلغاء, الغاء",
        "لألمانيا, المانيا",
        "الألمان, المان",
        "للجنة, لجنه",
        "بواشنطن, واشنطن"
    })
    void stripsUpToAWholeWord(String word, String rest) {
        assertThat(strip(word)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير",
                "وزارة",
                "وكالة",
                "وليد",
                "والد",
                "واشنطن",
                "ولاية",
                "وفاة",
                "وقت",
                "واحد",
                "بوتين",
                "بيان",
                "بلد",
                "بلاد",
                "بريطانيا",
                "باريس",
                "بغداد",
                "برلين",
                "بحرين",
                "بايدن",
                "بشار",
                "باليستي",
                "بالغ",
                "لبنان",
                "لقاء",
                "لجنة",
                "ليبيا",
                "لندن",
                "لاعب",
                "لغة",
                "لافروف",
                "ألمانيا",
                "إلغاء",
                "التزام",
                "الله",
                "آلاف",
                "كاليفورنيا",
                "فالنسيا",
                "فلسطين",
                "كبير",
                "كوريا",
                "فرنسا",
                "كتاب",
                "سياسة",
                "سوريا",
                "ولد",
                "بعد",
                "لبن",
                "putin",
                "2025"
            })
    void leavesWordsWhole(String word) {
        assertThat(strip(word)).isEqualTo(LetterFolding.fold(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"بيطار", "بوكيمون", "ورنيش", "لمفاوي", "حكومة", "مدينة"})
    void bringsDefiniteAndIndefiniteTogetherAlsoForUnlistedWords(String word) {
        assertThat(strip("ال" + word)).isEqualTo(strip(word));
        assertThat(strip("وبال" + word)).isEqualTo(strip(word));
    }

    @Property
    void leavesSomethingOfAnyWord(@ForAll("words") String word) {
        int start = ProcliticStripping.strip(word.toCharArray(), 0, word.length());
        assertThat(start).isBetween(0, Math.max(0, word.length() - 2));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("وفبكلساين").ofMaxLength(8).filter(word -> !word.isEmpty());
    }

    private static String strip(String word) {
        String folded = LetterFolding.fold(word);
        return folded.substring(ProcliticStripping.strip(folded.toCharArray(), 0, folded.length()));
    }
}
