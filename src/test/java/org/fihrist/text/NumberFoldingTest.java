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

class NumberFoldingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7,8 | 7.8",
                "٧٫٨ | 7.8",
                "٧،٨ | 7.8",
                "٧٬٨ | 7.8",
                "0,5 | 0.5",
                "0,500 | 0.500",
                "19,75 | 19.75",
                "1000,25 | 1000.25",
                "٣٫١٤١ | 3.141",
                "ب7,8 | ب7.8"
            })
    void writesDecimalsWithAPoint(String number, String folded) {
        assertThat(fold(number)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 | 1000",
                "1٬000 | 1000",
                "١٬٠٠٠ | 1000",
                "١٠،٠٠٠ | 10000",
                "123,456 | 123456",
                "1,000,000 | 1000000",
                "1,000.5 | 1000.5",
                "١٬٠٠٠٫٥ | 1000.5",
                "ل1,000 | ل1000"
            })
    void writesThousandsTogether(String number, String folded) {
        assertThat(fold(number)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.8",
                "1000",
                "1.000",
                "1.2.3",
                "12.8.2025",
                "1,2,3",
                "1.000,5",
                "2017,2018,2019",
                "1,00,000",
                "g20",
                "2025",
                "0",
                "1;000",
                "1'000",
                "covid19",
                "f1,000x"
            })
    void leavesOtherNumbers(String number) {
        assertThat(fold(number)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} and {1} are one")
    @CsvSource({
        "مائة, مئة",
        "المائة, المئة",
        "بالمائة, بالمئة",
        "ومائة, ومئة",
        "لمائة, لمئة",
        "مائتان, مئتان",
        "مائتين, مئتين",
        "بمائتي, بمئتي",
        "ثلاثمائة, ثلاثمئة",
        "أربعمائة, أربعمئة",
        "خمسمائة, خمسمئة",
        "ستمائة, ستمئة",
        "سبعمائة, سبعمئة",
        "ثمانمائة, ثمانمئة",
        "ثمانيمائة, ثمانيمئة",
        "تسعمائة, تسعمئة",
        "والستمائة, والستمئة"
    })
    void writesHundredWithoutItsSilentAlef(String one, String other) {
        assertThat(fold(one)).isEqualTo(LetterFolding.fold(other)).isEqualTo(fold(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حماية", "بحماية", "الحماية", "سمائه", "دمائه", "زعمائهم", "رماية", "ماي", "ماء", "مائي", "مائدة",
                "ميتا", "مئات", "", "م", "putin"
            })
    void leavesOtherWords(String word) {
        assertThat(fold(word)).isEqualTo(LetterFolding.fold(word));
    }

    @Test
    void foldsInPlace() {
        char[] chars = "1,000xx".toCharArray();
        assertThat(new String(chars, 0, NumberFolding.fold(chars, 5))).isEqualTo("1000");
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll("numbers") String number) {
        String once = NumberFolding.fold(number);
        assertThat(NumberFolding.fold(once)).isEqualTo(once);
        assertThat(digits(once)).isEqualTo(digits(number));
    }

    @Property
    void takesAnyText(@ForAll String text) {
        assertThat(NumberFolding.fold(text)).hasSizeLessThanOrEqualTo(text.length());
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withChars("0123456789.,\u060C\u066B\u066Cبم")
                .ofMaxLength(14);
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static String fold(String word) {
        return NumberFolding.fold(LetterFolding.fold(word));
    }
}
