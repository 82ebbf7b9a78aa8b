package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fihrist.search.SearchView.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    @Test
    void givesTheGreatestPartFirstAndNoneOfNoWorth() {
        assertThat(Explanation.of(Map.of("stem:قمة", 2.0, "title:قمة", 3.0, "near:قمة ألاسكا", 0.0)))
                .containsExactly(new Reason("قمة", Evidence.TITLE, 3), new Reason("قمة", Evidence.STEM, 2));
    }

    @Test
    void givesOfANamesSpellingsTheBest() {
        assertThat(Explanation.of(Map.of(
                        "spelling:Putin = بوتين", 4.0,
                        "spelling:Putin = فلاديمير بوتين", 3.0,
                        "tag:Putin", 0.5)))
                .containsExactly(
                        new Reason("Putin = بوتين", Evidence.SPELLING, 4), new Reason("Putin", Evidence.TAG, 0.5));
    }

    /** The name typed counts in the title, and another spelling's words beside it count as well. */
    @Test
    void keepsANameInTheTitleAndItsOtherSpellingsApart() {
        assertThat(Explanation.of(Map.of(
                        "title:بوتين", 4.0,
                        "title:بوتين = فلاديمير بوتين", 2.0,
                        "title:بوتين = الرئيس الروسي", 1.0)))
                .containsExactly(
                        new Reason("بوتين", Evidence.TITLE, 4),
                        new Reason("بوتين = فلاديمير بوتين", Evidence.TITLE, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩", "50% + 1", "a&b=c", "كما قال: نعم", "%F0"})
    void wordsMayHoldAnySign(String words) {
        String name = Evidence.STEM.name(words);
        assertThat(name).matches("\\p{ASCII}+");
        assertThat(Explanation.of(Map.of(name, 1.0))).containsExactly(new Reason(words, Evidence.STEM, 1));
    }

    @Test
    void wordsMayHoldTheSeparator() {
        assertThat(Explanation.of(Map.of("phrase:كما قال: نعم", 1.0)))
                .containsExactly(new Reason("كما قال: نعم", Evidence.PHRASE, 1));
    }
}
