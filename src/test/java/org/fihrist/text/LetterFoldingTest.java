package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFoldingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "أ, ا", "إ, ا", "آ, ا", "ٱ, ا", "ٲ, ا", "ٳ, ا", "ٵ, ا", //
        "ى, ي", "ی, ي", "ې, ي", "ێ, ي", "ے, ي", "ۓ, ي", "ۍ, ي", //
        "ة, ه", "ھ, ه", "ہ, ه", "ۀ, ه", "ە, ه", "ۃ, ه", "ۂ, ه", //
        "ؤ, و", "ۆ, و", "ۇ, و", "ۋ, و", "ۉ, و", //
        "ئ, ي", "ٸ, ي", //
        "ک, ك", "گ, ك", "ڭ, ك", "ݣ, ك", "ڪ, ك", //
        "پ, ب", "ٻ, ب", "ٮ, ب", "چ, ج", "ڇ, ج", "ژ, ز", "ڤ, ف", "ڥ, ف", "ڢ, ف", "ڡ, ف", "ڨ, ق", "ڧ, ق", "ٯ, ق", //
        "ٹ, ت", "ڈ, د", "ڑ, ر", "ڕ, ر", "ښ, ش", "ڠ, غ", "ڵ, ل", "ں, ن", "څ, ح"
    })
    void foldsEachLetter(String letter, String folded) {
        assertThat(LetterFolding.fold(letter)).isEqualTo(folded);
        assertThat(LetterFolding.fold("س" + letter + "س")).isEqualTo("س" + folded + "س");
    }

    @ParameterizedTest(name = "{0} and {1} are {2}")
    @CsvSource({
        // Schools of spelling and slips of the keyboard
        "إدارة, ادارة, اداره",
        "مدرسة, مدرسه, مدرسه",
        "مصطفى, مصطفي, مصطفي",
        "مسؤول, مسئول, مسوول",
        "مسؤول, مسوول, مسوول",
        "شؤون, شئون, شوون",
        "رؤوس, رءوس, رووس",
        "جاؤوا, جاءوا, جاووا",
        "شيء, شئ, شي",
        "بطيء, بطئ, بطي",
        "لجوء, لجؤ, لجو",
        "إسرائيل, إسراءيل, اسراييل",
        // Letters of other languages
        "کوریا, كوريا, كوريا",
        "پاکستان, باكستان, باكستان",
        "بوتفليڨة, بوتفليقة, بوتفليقه",
        "أݣادير, أكادير, اكادير",
        "ڤيينا, فيينا, فيينا",
        "چاد, جاد, جاد",
        // Presentation forms
        "ﺍﺣﻤﺪ, احمد, احمد",
        "ﻻﻋﺐ, لاعب, لاعب",
        "ﷲ, الله, الله",
        "ﻣﺴﺆﻭﻝ, مسؤول, مسوول",
        "ﻣﺴﺌﻮﻝ, مسئول, مسوول",
        "ﺷﻲﺀ, شيء, شي",
        "ﯾﮏ, يك, يك",
        // Marks
        "مُحَمَّدٌ, محمد, محمد",
        "ٱلرَّحْمَٰن, الرحمن, الرحمن",
        "هٰذا, هذا, هذا",
        "محمـــد, محمد, محمد",
        "محمد‏, محمد, محمد",
        "می‌خواهد, ميخواهد, ميخواهد",
        "محمدﷺ, محمد, محمد"
    })
    void bringsSpellingsTogether(String one, String other, String folded) {
        assertThat(LetterFolding.fold(one)).isEqualTo(folded);
        assertThat(LetterFolding.fold(other)).isEqualTo(folded);
    }

    @Test
    void foldsLettersWrittenWithCombiningHamzaAndMadda() {
        assertThat(LetterFolding.fold("ا\u0653ب ا\u0654ب ا\u0655ب و\u0654ب ي\u0654ب ى\u0654ب"))
                .isEqualTo("اب اب اب وب يب يب");
        assertThat(LetterFolding.fold("مسي\u0654ول")).isEqualTo("مسوول");
    }

    @Test
    void dropsEveryMarkJoinerAndDirectionSign() {
        String signs =
                "\u0610\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0670\u06D6\u06E5"
                        + "\u0640\u200C\u200D\u200E\u200F\u202A\u202C\u2066\u2069\u061C\uFEFF\u00AD\uFE7D\uFC60\uFDFA\uFDFB";
        assertThat(LetterFolding.fold(signs)).isEmpty();
    }

    @Test
    void foldsDigits() {
        assertThat(LetterFolding.fold("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789"))
                .isEqualTo("0123456789 0123456789 0123456789");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Erdoğan, erdogan",
        "IŞIK, isik",
        "ışık, isik",
        "İstanbul, istanbul",
        "Macron, macron",
        "São Tomé, sao tome",
        "Müller, muller",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Łódź, lodz",
        "Đoković, dokovic",
        "Ærø, aero",
        "Əliyev, eliyev",
        "Nguyễn, nguyen",
        "e\u0301te\u0301, ete",
        "Путин, путин"
    })
    void foldsForeignLetters(String word, String folded) {
        assertThat(LetterFolding.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} and {1} stay apart")
    @CsvSource({
        "ماء, ما",
        "هناء, هنا",
        "بهاء, بها",
        "جزء, جز",
        "جاء, جا",
        "ضرب, ظرب",
        "ذهب, دهب",
        "ثورة, تورة",
        "غزة, عزة",
        "سور, صور",
        "قلب, كلب"
    })
    void keepsWordsApart(String one, String other) {
        assertThat(LetterFolding.fold(one)).isNotEqualTo(LetterFolding.fold(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "ماء", "جزء", "abc123", "، ؛ ؟ . - _ # « »", "\u200B", "﴿﴾"})
    void leavesFoldedTextAndPunctuationAlone(String text) {
        assertThat(LetterFolding.fold(text)).isEqualTo(text);
    }

    @Test
    void foldsNothingToNothing() {
        assertThat(LetterFolding.fold("")).isEmpty();
    }

    @Test
    void noCharacterExceedsTheStatedExpansionNorChangesWhenFoldedAgain() {
        for (int c = 0; c < 0x10000; c++) {
            String folded = LetterFolding.fold(String.valueOf((char) c));
            assertThat(folded.length()).isLessThanOrEqualTo(LetterFolding.MAX_EXPANSION);
            assertThat(LetterFolding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
        }
    }

    @Test
    void foldsPartOfAnArray() {
        char[] in = "xxأحمدxx".toCharArray();
        char[] out = new char[4 * LetterFolding.MAX_EXPANSION];
        int length = LetterFolding.fold(in, 2, 6, out);
        assertThat(new String(out, 0, length)).isEqualTo("احمد");
    }

    @Property(tries = 2000)
    void foldingTwiceChangesNothing(@ForAll("arabicText") String text) {
        String folded = LetterFolding.fold(text);
        assertThat(LetterFolding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void foldsAnyText(@ForAll String text) {
        String folded = LetterFolding.fold(text);
        assertThat(LetterFolding.fold(folded)).isEqualTo(folded);
    }

    /** Mostly the letters whose folding looks at their neighbours. */
    @Provide
    Arbitrary<String> arabicText() {
        return Arbitraries.strings()
                .withChars("ءءئئؤويىا\u0654\u064E\u0640\uFE80\uFE89\uFE8B\uFBEE\u200C لب")
                .ofMaxLength(12);
    }
}
