package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardLayoutTest {

    private static final String US_KEYS =
            "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" + "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>? ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\0',
            value = {
                "f,jdk بوتين",
                "jvhlf ترامب",
                "y.m غزة",
                ".g.hg زلزال",
                "hgsu,]dm السعودية",
                "k,fg نوبل",
                "hg[.hzv الجزائر",
                "`;vn ذكرى",
                "/hivm ظاهرة",
                "'hzvm طائرة",
                "lsc,g مسؤول",
                "qrw ضقص",
                "hgydl الغيم",
                "uea عثش",
                "p]x حدء",
                "o'm خطة",
            })
    void arabicMeant(String typed, String meant) {
        assertThat(KeyboardLayout.arabicOf(typed)).contains(meant);
        assertThat(KeyboardLayout.latinOf(meant)).containsExactly(typed);
    }

    @ParameterizedTest
    @CsvSource({"bjadk, لاتشين", "Bo, لآخ", "hgGk, اللأن", "Tk, لإن", "hgb[zdk, اللاجئين"})
    void oneKeyWritesLamAndAlef(String typed, String meant) {
        assertThat(KeyboardLayout.arabicOf(typed)).contains(meant);
        assertThat(KeyboardLayout.latinOf(meant)).first().isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({";Hs, كأس", "Ysvhzdg, إسرائيل", "hgNk, الآن", "AQEX, \u0650\u064E\u064F\u0652"})
    void shiftedKeysWriteHamzasAndVowels(String typed, String meant) {
        assertThat(KeyboardLayout.arabicOf(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "حعفهى, putin",
        "فقعةح, trump",
        "ئثمثىسنغ, zelensky",
        "نهة تخىل عى, kim jong un",
        "ةشؤقخى, macron",
        "؛عفهى, Putin",
        "هقشى 2025, iran 2025",
    })
    void latinMeant(String typed, String meant) {
        assertThat(KeyboardLayout.latinOf(typed)).containsExactly(meant);
        assertThat(KeyboardLayout.arabicOf(meant)).contains(typed);
    }

    @Test
    void lamAndAlefMayBeOneKeyOrTwo() {
        assertThat(KeyboardLayout.latinOf("لاهيثى")).containsExactly("biden", "ghiden");
        assertThat(KeyboardLayout.latinOf("شبلاشىهسفشى")).containsExactly("afbanistan", "afghanistan");
        // Linux writes the ligature, which two keys cannot.
        assertThat(KeyboardLayout.latinOf("\uFEFBهيثى")).containsExactly("biden");
    }

    @Test
    void signsThatAreTheSameOnBothKeepTheirMeaning() {
        assertThat(KeyboardLayout.arabicOf("\"s] hgkiqm\" -jvhlf 2025")).contains("\"سد النهضة\" -ترامب 2025");
        assertThat(KeyboardLayout.latinOf("\"قثي سثش\" -هقشى")).containsExactly("\"red sea\" -iran");
    }

    @Test
    void parenthesesChangePlaces() {
        assertThat(KeyboardLayout.arabicOf("(y.m)")).contains(")غزة(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2025", "3-5", "...", "غزة", "f,jdk غزة", "são", "кремль", "f😀", "G‑20"})
    void notTypedOnTheUsLayout(String text) {
        assertThat(KeyboardLayout.arabicOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2025", "putin", "putin حعفهى", "گوگل", "غزة; حرب", "٢٠٢٥", "غزة؟!😀", "،"})
    void notTypedOnTheArabicLayout(String text) {
        assertThat(KeyboardLayout.latinOf(text)).isEmpty();
    }

    @Property
    void aReadingHasTheKeysOfTheText(@ForAll("typedOnUsKeys") String typed) {
        String arabic = KeyboardLayout.arabicOf(typed).orElseThrow();
        assertThat(KeyboardLayout.latinOf(arabic))
                .isNotEmpty()
                .allSatisfy(read -> assertThat(KeyboardLayout.arabicOf(read)).contains(arabic));
    }

    @Property
    void withoutTwoKeysForOneThereAndBackIsTheText(@ForAll("typedOnUsKeys") String typed) {
        String text = typed.replace('g', 'f');
        assertThat(KeyboardLayout.latinOf(KeyboardLayout.arabicOf(text).orElseThrow()))
                .first()
                .isEqualTo(text);
    }

    /** Any keys, with one among them that is a letter on both layouts. */
    @Provide
    Arbitrary<String> typedOnUsKeys() {
        Arbitrary<String> keys = Arbitraries.strings().withChars(US_KEYS.toCharArray());
        return Combinators.combine(keys, keys).as((before, after) -> before + "f" + after);
    }
}
