package org.fihrist.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are part of places and organisations of several words. */
class NameTextTest {

    private static final WordStatistics STATISTICS = WordStatistics.read();
    private static final NameLexicon LEXICON = new NameLexicon(STATISTICS);
    private static final WordReader READER = new WordReader(LEXICON, STATISTICS);

    @ParameterizedTest
    @CsvSource({
        "زار سيدي بوزيد أمس, سيدي بوزيد",
        "زار وسيدي بوزيد, وسيدي بوزيد",
        // begin like a given name
        "مجموعة علي بابا الصينية, علي بابا",
        "مجموعة على بابا الصينية, علي بابا",
        "قضاء علي الغربي, علي الغربي",
        "ناحية علي الشرقي, علي الشرقي",
        "قال علي الصيني, ''",
        "علي، الغربي, ''",
        "قال آلان بابا, ''"
    })
    void marksPlacesOfSeveralWords(String text, String places) {
        FoldedText folded = FoldedText.of(text);
        NameText words = new NameText(text, folded, READER, LEXICON);
        String marked = IntStream.range(0, words.size())
                .filter(words::isInPlace)
                .mapToObj(folded::folded)
                .collect(Collectors.joining(" "));
        assertThat(marked).isEqualTo(places);
    }
}
