package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightStemmerTest {

    @ParameterizedTest(name = "{0} and {1} meet")
    @CsvSource({
        // Definite and indefinite
        "وزير, الوزير",
        "وزارة, الوزارة",
        "وكالة, الوكالة",
        "وليد, الوليد",
        "أخبار, الأخبار",
        "مجاورة, المجاورة",
        "بلد, البلد",
        "لاعب, اللاعب",
        // Country and nationality
        "إيران, الإيراني",
        "لبنان, اللبناني",
        "السودان, سوداني",
        "فلسطين, فلسطيني",
        "الصين, صيني",
        "ليبيا, الليبيين",
        "بلجيكا, البلجيكية",
        "بريطانيا, البريطانيون",
        "مصر, المصريين",
        "فرنسا, الفرنسي",
        "تركيا, التركية",
        "سوريا, سورية",
        // Prefixed prepositions and conjunctions
        "دمج, بدمج",
        "رئيس, لرئيس",
        "ترامب, لترامب",
        "أوكرانيا, بأوكرانيا",
        "أغراض, وأغراضها",
        "الصين, للصين",
        "الوزير, وبالوزير",
        "لبنان, للبنان",
        "بوتين, لبوتين",
        "بوتين, وبوتين",
        // Number, gender, pronouns
        "وزير, وزيرة",
        "وزارة, وزارته",
        "وزراء, وزرائه",
        "زيارة, زياراته",
        "زيارة, زيارتها",
        "لاجئ, اللاجئون",
        "لاجئ, لاجئين",
        "تصريح, تصريحاته",
        // Feminine nouns too short for cutting
        "لغة, اللغات",
        "لغة, لغتها",
        "لغة, ولغتنا",
        "لغة, باللغتين",
        "قمة, لقمته",
        "سنة, السنتين",
        "مئة, مئتان",
        "مئة, مئتين",
        "مئة, المئتين",
        "مئة, ولمئتي",
        // Spelling, through folding
        "مئة, مائة",
        "مئة, بالمائة",
        "مئتين, مائتين",
        "مائتان, مئتي",
        "ثلاثمئة, ثلاثمائة",
        "وخمسمائة, خمسمئة",
        "تسعمائة, تسعمئة",
        "مسؤول, المسئولين",
        "إدارة, ادارة",
        "کوریا, كوريا",
        "ﺍﺣﻤﺪ, أحمد"
    })
    void bringsFormsTogether(String one, String other) {
        assertThat(stem(other)).isEqualTo(stem(one));
    }

    @ParameterizedTest(name = "{0} and {1} stay apart")
    @CsvSource({
        "لبنان, لبن",
        "بوتين, بوت",
        "بوتين, وتين",
        "تركيا, ترك",
        "برلمان, برلم",
        "وزير, زير",
        "وكالة, كالة",
        "بيان, يان",
        "المانيا, مانيا",
        "كبرى, برية",
        "سوريا, سور",
        "واشنطن, اشنط",
        "حماية, حمية",
        "حماية, مئة",
        "مئة, ميت",
        "مائتان, ميت",
        "مائة, ماي",
        "كميات, مئات",
        "فكرته, كرته",
        "قوات, قوة",
        "صلاته, صلته"
    })
    void keepsWordsApart(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "و", "في", "من", "علي", "putin", "2025", "g20", "путин"})
    void leavesShortAndForeignWordsAlone(String word) {
        assertThat(stem(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @MethodSource("org.fihrist.text.WholeWordsTest#listed")
    void everyListedWordMeetsItsDefiniteAndPrefixedForms(String word) {
        String stem = stem(word);
        assertThat(LetterFolding.fold(word)).startsWith(stem);
        for (String proclitics : List.of("ال", "و", "ب", "ل", "وبال")) {
            String prefixed = LetterFolding.fold(proclitics + word);
            // وليام is a name of the list, not و and ليام.
            if (!WholeWords.isListed(prefixed.toCharArray(), 0, prefixed.length())) {
                assertThat(LightStemmer.stem(prefixed)).isEqualTo(stem);
            }
        }
    }

    @Test
    void stemsInPlace() {
        char[] chars = "والحكومهxx".toCharArray();
        int length = LightStemmer.stem(chars, 8);
        assertThat(new String(chars, 0, length)).isEqualTo("حكوم");
    }

    @Property
    void givesPartOfAnyWordUpToALastTehMarbuta(@ForAll("words") String word) {
        String stem = LightStemmer.stem(word);
        assertThat(word).contains(stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem);
        assertThat(stem.isEmpty()).isEqualTo(word.isEmpty());
    }

    @Property
    void takesAnyText(@ForAll String text) {
        assertThat(text).contains(LightStemmer.stem(text));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("وفبكلاينهتمسرء").ofMaxLength(10);
    }

    private static String stem(String word) {
        return LightStemmer.stem(NumberFolding.fold(LetterFolding.fold(word)));
    }
}
