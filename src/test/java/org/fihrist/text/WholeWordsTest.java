package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeWordsTest {

    @ParameterizedTest(name = "{0} is {1} with an ending")
    @CsvSource({
        "وزير, وزير",
        "وزيرا, وزير",
        "وزيرة, وزير",
        "وزيرها, وزير",
        "وزيرين, وزير",
        "وزيرتها, وزير",
        "وزارة, وزار",
        "وزارته, وزار",
        "وزارتين, وزار",
        "وزارات, وزار",
        "وزراء, وزرا",
        "وزرائه, وزرا",
        "وزراؤهم, وزرا",
        "لاجئ, لاج",
        "لاجئة, لاج",
        "لاجئون, لاج",
        "لاجئين, لاج",
        "لبنان, لبنان",
        "لبناني, لبنان",
        "لبنانية, لبنان",
        "لبنانيون, لبنان",
        "لبنانيين, لبنان",
        "لبنانيتين, لبنان",
        "لاعبو, لاعب",
        "لاعبوه, لاعب",
        "بدأت, بدا",
        "بدأوا, بدا",
        "لكنني, لكن",
        "بلجيكا, بلجيك",
        "بلجيكي, بلجيك",
        "بوتين, بوتين",
        "بحرين, بحرين"
    })
    void knowsWordsWithTheirEndings(String word, String stem) {
        String folded = LetterFolding.fold(word);
        assertThat(WholeWords.stemLength(folded.toCharArray(), 0, folded.length()))
                .isEqualTo(stem.length());
        assertThat(folded).startsWith(stem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "و", "وزار", "وعدد", "لبن", "بلجيكـس", "ترامب", "الوزير", "بدمج", "بذلك", "لقوات"})
    void doesNotKnowOthers(String word) {
        String folded = LetterFolding.fold(word);
        assertThat(WholeWords.contains(folded.toCharArray(), 0, folded.length()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void knowsEachListedWord(String word) {
        String folded = LetterFolding.fold(word);
        assertThat(WholeWords.contains(folded.toCharArray(), 0, folded.length()))
                .isTrue();
    }

    @Test
    void theListNamesNoWordTwice() {
        assertThat(listed().stream().map(LetterFolding::fold)).doesNotHaveDuplicates();
    }

    static List<String> listed() {
        return WholeWords.read().toList();
    }
}
