package org.fihrist.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

    private static final WordStatistics STATISTICS = WordStatistics.read();
    private static final NameLexicon LEXICON = new NameLexicon(STATISTICS);
    private static final WordReader READER = new WordReader(LEXICON, STATISTICS);

    /** Reads a word inside a text, as the recogniser does. */
    private static Word read(String word) {
        return READER.read(FoldedText.of("قال " + word + " ذلك"), 1);
    }

    @Test
    void readsWordsOfATextLikeWordsByThemselves() {
        List<String> words = new ArrayList<>(STATISTICS.entries().keySet());
        // In no statistics.
        words.addAll(List.of("وللسنفونكا", "zzzzzz"));
        FoldedText text = FoldedText.of(String.join(" ", words));
        assertThat(text.size()).isEqualTo(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word alone = READER.read(words.get(i));
            assertThat(READER.read(text, i))
                    .extracting(Word::folded, Word::base, Word::cut, Word::kinds, Word::share, Word::beginsPlace)
                    .containsExactly(
                            alone.folded(),
                            alone.base(),
                            alone.cut(),
                            alone.kinds(),
                            alone.share(),
                            alone.beginsPlace());
        }
    }

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
        assertThat(read(word)).extracting(Word::base, Word::cut).containsExactly(base, cut);
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
        assertThat(WordClass.of(read(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الله", "رسول", "باسم", "في", "مصر"})
    void whatIsNoPersonIsNoName(String word) {
        assertThat(read(word).isAny(WordKind.SURE_NAMES | WordKind.AMBIGUOUS_NAMES))
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
