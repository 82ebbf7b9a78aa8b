package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings by the words of the sample corpus. */
@ServiceTest
@TestProfile(WithSamples.class)
class KeyboardRecoveryTest {

    @Inject
    KeyboardRecovery keyboard;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "f,jdk | بوتين",
                "y.m | غزة",
                "jvhlf | ترامب",
                ".g.hg | زلزال",
                "hgsu,]dm | السعودية",
                "k,fg | نوبل",
                ";Hs hguhgl | كأس العالم",
                "s] hgkiqm | سد النهضة",
                "bjadk | لاتشين",
                "\".g.hg hglyvf\" -f,jdk | \"زلزال المغرب\" -بوتين",
                ".g.hg 2023 | زلزال 2023",
                "K,fg | نوبل", // the device's capital
            })
    void arabicMeant(String typed, String meant) throws IOException {
        assertThat(keyboard.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "حعفهى, putin",
        "فقعةح, trump",
        "ئثمثىسنغ, zelensky",
        "نهة تخىل عى, kim jong un",
        "ةشؤقخى, macron",
        "لاهيثى, biden",
        "شبلاشىهسفشى, afghanistan",
    })
    void latinMeant(String typed, String meant) throws IOException {
        assertThat(keyboard.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زلزال المغرب",
                "بوتين",
                "Putin",
                "US",
                "xyzzy", // no sense either way
                "شسيبلاتن",
                ".g.hg xyzzy",
                "lk", // من, which says nothing
                "2025",
                "",
                "زلزال jvhlf",
            })
    void meantAsTyped(String q) throws IOException {
        assertThat(keyboard.read(q)).isEmpty();
    }
}
