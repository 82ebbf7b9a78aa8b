package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fihrist.search.CollectionWords.Count;
import org.fihrist.search.CollectionWords.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingChoiceTest {

    private static final Count NOWHERE = new Count(0, 0, 1000);

    @ParameterizedTest
    @CsvSource({
        // the usual error before any other
        "الكويط, الكويت:5 الكويس:5, الكويت",
        // one error before two
        "انتحابات, انتخابات:5 احتجابات:5, انتخابات",
        // of equal errors the more frequent word
        "زلزل, زلازل:3 زلزال:30, زلزال",
        // hundredfold frequency is worth an error
        "بوليفاير, بوليفار:1 بوليفيا:100000, بوليفيا",
        "بوليفاير, بوليفار:1 بوليفيا:5, بوليفار",
    })
    void theLikeliestWord(String word, String near, String chosen) {
        assertThat(choose(word, NOWHERE, Map.of(word, near))).contains(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "لبن, لبنان:1000", // two letters are more than a short word bears
        "بلح, بلد:1000",
        "البلح, البلد:1000", // the article does not make it longer
        "تمور, تدور:1000",
        "سلاحف, كلاب:1000",
    })
    void tooFarAway(String word, String near) {
        assertThat(choose(word, NOWHERE, Map.of(word, near))).isEmpty();
    }

    @Test
    void procliticsAndArticleAreNoErrors() {
        assertThat(choose("بالكويط", NOWHERE, Map.of("الكويط", "الكويت:9"))).contains("بالكويت");
        assertThat(choose("للكويط", NOWHERE, Map.of("كويط", "كويت:9"))).contains("للكويت");
        assertThat(choose("يورانوم", NOWHERE, Map.of("اليورانوم", "اليورانيوم:1")))
                .contains("يورانيوم");
    }

    @Test
    void aWordReadAsItIsComesFirst() {
        assertThat(choose("بكيين", NOWHERE, Map.of("بكيين", "بكين:5", "كيين", "كين:5")))
                .contains("بكين");
    }

    @Test
    void aWordThatSharesItsStemByAccident() {
        Map<String, String> light = Map.of("الكمياء", "الكيمياء:3");
        assertThat(choose("الكمياء", stemOnly(30), light)).contains("الكيمياء");
        assertThat(choose("الكمياء", stemOnly(31), light)).isEmpty();
        Map<String, String> grave = Map.of("الانتحابات", "الانتخابات:300");
        assertThat(choose("الانتحابات", stemOnly(30), grave)).contains("الانتخابات");
        assertThat(choose("الانتحابات", stemOnly(31), grave)).isEmpty();
    }

    @Test
    void aFormThatNobodyWroteSoFarIsRight() {
        assertThat(choose("عراقيون", stemOnly(5), Map.of("عراقيون", "عراقيين:5000")))
                .isEmpty();
        assertThat(choose("بولسناور", stemOnly(1), Map.of("بولسناور", "بولسونارو:5000")))
                .isEmpty();
    }

    @Test
    void aRareWordGivesWayToAMuchMoreFrequentOneOnly() {
        assertThat(choose("مضاهره", written(1), Map.of("مضاهره", "مظاهره:100"))).contains("مظاهره");
        assertThat(choose("مضاهره", written(1), Map.of("مضاهره", "مظاهره:99"))).isEmpty();
        assertThat(choose("عراك", written(1), Map.of("عراك", "عراق:9000"))).isEmpty();
    }

    @Test
    void whatMayBeTakenForGranted() {
        assertThat(isCertain("ميانمر", NOWHERE, "ميانمار:1")).isTrue();
        assertThat(isCertain("ميانمر", new Count(0, 0, 100_000), "ميانمار:3")).isFalse();
        assertThat(isCertain("ميانمر", new Count(0, 0, 100_000), "ميانمار:4")).isTrue();
        assertThat(isCertain("انتحابات", new Count(0, 0, 100_000), "انتخابات:31"))
                .isFalse();
        assertThat(isCertain("انتحابات", new Count(0, 0, 100_000), "انتخابات:32"))
                .isTrue();
        assertThat(isCertain("مضاهره", written(1), "مظاهره:1000")).isFalse();
    }

    @Test
    void whatIsMeantHasThreeLettersToo() {
        assertThat(choose("ستي", NOWHERE, Map.of("ستي", "ست:100 سيتي:1"))).contains("سيتي");
    }

    @Test
    void nothingNear() {
        assertThat(choose("زلزل", NOWHERE, Map.of())).isEmpty();
    }

    private static Count stemOnly(long articles) {
        return new Count(articles, 0, 10_000);
    }

    private static Count written(long articles) {
        return new Count(articles, articles, 10_000);
    }

    private static boolean isCertain(String word, Count count, String near) {
        return SpellingChoice.of(word, count, Map.of(word, neighbours(near)))
                .orElseThrow()
                .certain();
    }

    private static Optional<String> choose(String word, Count count, Map<String, String> near) {
        Map<String, List<Neighbour>> neighbours = near.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> neighbours(entry.getValue())));
        return SpellingChoice.of(word, count, neighbours)
                .map(choice -> choice.form().word(choice.form().chain(), choice.term()));
    }

    private static List<Neighbour> neighbours(String near) {
        return Arrays.stream(near.split(" "))
                .map(word -> word.split(":"))
                .map(word -> new Neighbour(word[0], Long.parseLong(word[1])))
                .toList();
    }
}
