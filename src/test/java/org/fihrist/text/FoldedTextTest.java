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

class FoldedTextTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "قال الرئيس, قال الرييس",
        "#رجب_طيب_أردوغان, رجب طيب اردوغان",
        "2025م, 2025 م",
        "105مشاهدة, 105 مشاهده",
        "قمةG20, قمه g 20",
        "بوتينPutin, بوتين putin",
        "كوفيد-19, كوفيد 19",
        "مُحَـمَّدٌ, محمد",
        "می‌خواهد, ميخواهد",
        "U.S., u s",
        "٢٠٢٥/٨/١, 2025 8 1",
        "🙂نعم🙂, نعم",
        "ﷲ أكبر, الله اكبر"
    })
    void cutsWordsAndFoldsThem(String text, String words) {
        assertThat(FoldedText.of(text)).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ".,;!?", "\n\n", "\u0640\u064E", "\u200F\uFEFF", "🙂", "ﷺ"})
    void findsNoWordWhereThereIsNone(String text) {
        assertThat(FoldedText.of(text).size()).isZero();
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(
            quoteCharacter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "بوتين ترامب,BLANK",
                "بوتين  ترامب,BLANK",
                "بوتين\u00A0ترامب,BLANK",
                "بوتين\u200Bترامب,BLANK",
                "بوتين\tترامب,BLANK",
                "بوتين\u200F ترامب,BLANK",
                "الرئيس #بوتين,BLANK",
                "2025م,BLANK",
                "بوتينPutin,BLANK",
                "الأنجلو-أمريكي,HYPHEN",
                "كيم جونغ - أون,BLANK",
                "جونغ - أون,HYPHEN",
                "جونغ–أون,HYPHEN",
                "جونغ־أون,HYPHEN",
                "رجب_طيب,HYPHEN",
                "جان·بول,HYPHEN",
                "جان • بول,HYPHEN",
                "O'Brien,HYPHEN",
                "Sana’a,HYPHEN",
                "د. أحمد,HYPHEN",
                "ا.ف,HYPHEN",
                "J. Biden,HYPHEN",
                "الرئيس «بوتين,QUOTE",
                "الرئيس \"بوتين,QUOTE",
                "الرئيس “بوتين,QUOTE",
                "قال 'نعم,QUOTE",
                "قال ''نعم,QUOTE",
                "قال. نعم,BREAK",
                "بوتين -- ترامب,BREAK",
                "بوتين - «ترامب,BREAK",
                "بوتين: ترامب,BREAK",
                "بوتين (ترامب,BREAK",
                "بوتين/ترامب,BREAK",
                "بوتين... ترامب,BREAK",
                "بوتين🙂ترامب,BREAK",
                "3. ترامب,BREAK"
            })
    void readsTheGapAfterTheFirstWord(String text, Gap gap) {
        assertThat(FoldedText.of(text).gap(0)).isEqualTo(gap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بوتين\nترامب",
                "بوتين \n ترامب",
                "بوتين\r\nترامب",
                "بوتين،ترامب",
                "بوتين؛ ترامب",
                "بوتين\u2028ترامب"
            })
    void breaksAtLinesAndPunctuation(String text) {
        assertThat(FoldedText.of(text).gap(0)).isEqualTo(Gap.BREAK);
    }

    @Test
    void endsASentenceAfterTheEraOfAYear() {
        assertThat(gaps("عام 2025م. وقال")).containsExactly(Gap.BLANK, Gap.BLANK, Gap.BREAK, Gap.END);
        assertThat(gaps("سنة 1446 هـ. وقال")).containsExactly(Gap.BLANK, Gap.BLANK, Gap.BREAK, Gap.END);
        assertThat(gaps("في 2020 د. أحمد")).containsExactly(Gap.BLANK, Gap.BLANK, Gap.HYPHEN, Gap.END);
        assertThat(gaps("جورج و. بوش")).containsExactly(Gap.BLANK, Gap.HYPHEN, Gap.END);
    }

    @Test
    void knowsWhereWordsStandInTheOriginal() {
        String text = "  «وَقالَ» الـرّئيسُ.";
        FoldedText words = FoldedText.of(text);
        assertThat(originals(text)).containsExactly("وَقالَ", "الـرّئيسُ");
        assertThat(words.folded(1)).isEqualTo("الرييس");
        assertThat(words.foldedStart(1)).isEqualTo(4);
        assertThat(words.foldedEnd(1)).isEqualTo(10);
        assertThat(words.chars()).startsWith("وقالالرييس".toCharArray());
    }

    @Test
    void leavesDirectionMarksAtTheEndOutsideTheWord() {
        assertThat(originals("محمد\u200F قال\u200C")).containsExactly("محمد", "قال");
    }

    @ParameterizedTest(name = "{1} letters off {0} leave {2}")
    @CsvSource({
        "لبوتين, 1, بوتين",
        "لِبوتين, 1, بوتين",
        "وَبِالرَّئيسِ, 2, الرَّئيسِ",
        "وَبِالرَّئيسِ, 4, رَّئيسِ",
        "بـِبوتين, 1, بوتين",
        "ﻟﺒﻮﺗﻴﻦ, 1, ﺑﻮﺗﻴﻦ",
        "بوتين, 0, بوتين",
        "بوتين, 5, ''"
    })
    void cutsProcliticsOffWithTheirMarks(String word, int letters, String rest) {
        FoldedText words = FoldedText.of(word);
        String actual = word.substring(words.originalOffset(0, letters), words.end(0));
        assertThat(LetterFolding.fold(actual)).isEqualTo(LetterFolding.fold(rest));
    }

    @Test
    void givesBothLettersOfALigatureItsOffset() {
        FoldedText words = FoldedText.of("ﻻعب");
        assertThat(words.originalOffset(0, 0)).isZero();
        assertThat(words.originalOffset(0, 1)).isZero();
        assertThat(words.originalOffset(0, 2)).isEqualTo(1);
        assertThat(words.originalOffset(0, 4)).isEqualTo(3);
    }

    @Test
    void takesTextThatGrowsInFolding() {
        String text = "ﷲ".repeat(1000) + " ﷲ".repeat(1000);
        FoldedText words = FoldedText.of(text);
        assertThat(words.size()).isEqualTo(1001);
        assertThat(words.folded(0)).isEqualTo("الله".repeat(1000));
        assertThat(words.folded(1000)).isEqualTo("الله");
    }

    @Test
    void takesManyShortWords() {
        assertThat(FoldedText.of("ا ".repeat(5000)).size()).isEqualTo(5000);
    }

    @Test
    void noCharacterMakesAnEmptyWord() {
        for (int c = 0; c < 0x10000; c++) {
            FoldedText words = FoldedText.of(String.valueOf((char) c));
            for (int w = 0; w < words.size(); w++) {
                assertThat(words.folded(w)).as("U+%04X", c).isNotEmpty();
            }
        }
    }

    @Property(tries = 2000)
    void offsetsFitTheText(@ForAll("newsText") String text) {
        check(text);
    }

    @Property
    void offsetsFitAnyText(@ForAll String text) {
        check(text);
    }

    private static void check(String text) {
        FoldedText words = FoldedText.of(text);
        int last = 0;
        for (int w = 0; w < words.size(); w++) {
            assertThat(words.start(w)).isGreaterThanOrEqualTo(last);
            assertThat(words.end(w)).isGreaterThan(words.start(w));
            last = words.end(w);
            String original = text.substring(words.start(w), words.end(w));
            assertThat(words.folded(w)).isNotEmpty().isEqualTo(LetterFolding.fold(original));
            assertThat(words.originalOffset(w, 0)).isEqualTo(words.start(w));
            for (int i = 0; i < words.folded(w).length(); i++) {
                assertThat(words.originalOffset(w, i)).isLessThanOrEqualTo(words.originalOffset(w, i + 1));
            }
            assertThat(words.gap(w) == Gap.END).isEqualTo(w == words.size() - 1);
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
    }

    /** Letters, digits, marks and separators of every kind that the cutter tells apart. */
    @Provide
    Arbitrary<String> newsText() {
        return Arbitraries.strings()
                .withChars(
                        "ءئؤويىاألةب\u0654\u064E\u0640\uFE80\uFE8B\uFBEE\uFEFB\uFDF2\uFDFA\u200C\u200F 12٣aBé-_.'\"«#،\n\uD83D\uDE42")
                .ofMaxLength(20);
    }

    private static List<String> originals(String text) {
        FoldedText words = FoldedText.of(text);
        List<String> originals = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            originals.add(text.substring(words.start(w), words.end(w)));
        }
        return originals;
    }

    private static List<Gap> gaps(String text) {
        FoldedText words = FoldedText.of(text);
        List<Gap> gaps = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            gaps.add(words.gap(w));
        }
        return gaps;
    }
}
