package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections by the words of the sample corpus. */
@ServiceTest
@TestProfile(WithSamples.class)
class SpellingCorrectionTest {

    @Inject
    SpellingCorrection spelling;

    @ParameterizedTest
    @CsvSource({
        "بولسناور, بولسونارو",
        "المجعاة, المجاعة",
        "ميانمر, ميانمار",
        "ويمبلدن, ويمبلدون",
        "انفديا, إنفيديا",
        "كوبرنيكس, كوبرنيكوس",
        "زلزل المغرب, زلزال المغرب",
        "مانشيستر ستي, مانشستر سيتي",
        "نوبل الكمياء, نوبل الكيمياء",
        "جائزة غونكر, جائزة غونكور",
        "الذكاء الاصتناعي, الذكاء الاصطناعي",
        "ألمبياد باريس, أولمبياد باريس",
        "فندروشوفا, فوندروشوفا",
        "ناغورنو قره باغ, ناغورني قره باغ",
        "انتحابات ألمانيا, انتخابات ألمانيا",
        "يورانوم, يورانيوم",
        "المتحف المصري الكبييير, المتحف المصري الكبير",
        "المتحف المصري الكبييييييير, المتحف المصري الكبير",
        "بريغوجن, بريغوجين",
        "كزلزال, زلزال", // the stemmer leaves ك
    })
    void misspelled(String q, String corrected) throws IOException {
        assertThat(spelling.correct(q)).contains(new Correction(corrected, true));
    }

    @ParameterizedTest
    @CsvSource({
        "بالمجعاة, بالمجاعة",
        "وللمجعاة, وللمجاعة",
        "ليورانوم, ليورانيوم",
        "بَالمجعاة, بَالمجاعة",
    })
    void procliticsStay(String q, String corrected) throws IOException {
        assertThat(spelling.correct(q)).contains(new Correction(corrected, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"جائزة غونكر\" -السلام | \"جائزة غونكور\" -السلام",
                "  «زلزل  المغرب»؟! | «زلزال  المغرب»؟!",
                "ويمبلدن 2023 | ويمبلدون 2023",
                "بوتين/ويمبلدن | بوتين/ويمبلدون",
                "#ويمبلدن_بوتين | #ويمبلدون_بوتين",
                "ويمبلدن ميانمر | ويمبلدون ميانمار",
                "ويمبلدن شسيبلاتن | ويمبلدون شسيبلاتن",
            })
    void theRestOfTheQueryStaysAsTyped(String q, String corrected) throws IOException {
        assertThat(spelling.correct(q)).contains(new Correction(corrected, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زلزال المغرب",
                "كورية شمالية",
                "بدمج",
                "شي جينبينج",
                "لبن",
                "", // nothing typed
                "؟ - \"\"",
                "بوتين", // known names
                "محمد بن سلمان آل سعود",
                "كامالا هاريس",
                "Putin",
                "2031", // numbers
                "٢٠٣١ 3.14159",
                "ن", // short words
                "لخ",
                "بوتين -ويمبلدن", // exclusions
                "شسيبلاتن", // nothing like it
                "qwertzuiop",
            })
    void nothingToCorrect(String q) throws IOException {
        assertThat(spelling.correct(q)).isEmpty();
    }

    @Test
    void aTextOfUnknownWordsIsNotAMisspelledQuery() throws IOException {
        String five = "بولسناور ويمبلدن كوبرنيكس فندروشوفا بريغوجن";
        assertThat(spelling.correct(five)).isPresent();
        assertThat(spelling.correct(five + " ميانمر")).isEmpty();
    }
}
