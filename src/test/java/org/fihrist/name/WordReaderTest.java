package org.fihrist.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

    private static final WordStatistics STATISTICS = WordStatistics.read();
    private static final NameLexicon LEXICON = new NameLexicon(STATISTICS);
    private static final WordReader READER = new WordReader(LEXICON, STATISTICS);

    @ParameterizedTest
    @CsvSource({
        "ومحمد, محمد, 1",
        "لمحمد, محمد, 1",
        "وبوتين, بوتين, 1",
        "للحريري, الحريري, 1",
        "وللحريري, الحريري, 2",
        // a name, not و and ليد
        "وليد, وليد, 0",
        "فيصل, فيصل, 0",
        "بشار, بشار, 0",
        "كريم, كريم, 0",
        "لينا, لينا, 0",
        "بديل, بديل, 0"
    })
    void takesProcliticsOff(String word, String base, int cut) {
        assertThat(READER.read(word)).extracting(Word::base, Word::cut).containsExactly(base, cut);
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, GIVEN_NAME",
        "جمال, AMBIGUOUS_GIVEN_NAME",
        "الرييس, TITLE",
        "وزير, OFFICE",
        "قال, VERB",
        "شارع, NEGATIVE_HEAD",
        "دمشق, COUNTRY",
        "بن, CONNECTOR",
        "السابق, TITLE_ENDING",
        "الروسي, COUNTRY",
        "في, FUNCTION_WORD",
        "putin, NOT_ARABIC",
        "2018, NOT_ARABIC"
    })
    void tellsWhatAWordIsFirstOfAll(String word, WordClass expected) {
        assertThat(WordClass.of(READER.read(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الله", "رسول", "باسم", "في", "مصر"})
    void whatIsNoPersonIsNoName(String word) {
        assertThat(READER.read(word).isAny(WordKind.SURE_NAMES | WordKind.AMBIGUOUS_NAMES))
                .isFalse();
    }

    @Test
    void knowsPlacesOfSeveralWords() {
        assertThat(LEXICON.isPlaceOfWords("سيدي بوزيد")).isTrue();
        assertThat(LEXICON.isPlaceOfWords("سيدي محمد")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "سيزور, true",
        "مصروفات, true",
        "دوريتهم, true",
        "كتابها, true",
        "محمد, false",
        "مها, false",
        "عزت, false"
    })
    void tellsFormsThatNamesDoNotHave(String word, boolean inflected) {
        assertThat(WordEndings.isInflected(word)).isEqualTo(inflected);
    }
}
