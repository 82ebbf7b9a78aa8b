package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أضف تعليقًا | اضف تعليقا",
                "الإمارات، آسيا وٱلشرق | الامارات اسيا والشرق",
                "القراءة: ٢٥ دقيقة | القراءه 25 دقيقه",
                "على مشــاهدة | علي مشاهده",
                "کتابخانه ی ما ۱۲ | كتابخانه ي ما 12",
                "ﺍﻷﻛﺜﺮ | الاكثر",
                "SHARE This! | share this",
                "2025348مشاهدة | 2025348 مشاهده",
                "13/08/2025م | 13 08 2025 م"
            })
    void keyFoldsLetters(String text, String key) {
        assertThat(Line.of(text).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أول\u00A0\u00A0\tثان | أول ثان",
                "\u200F\u202Bأول\u202C\u200E | أول",
                "أول\u0000\u0085ثان | أول ثان",
                "\uFEFFأو\u00ADل | أول",
                "أول\u202Bثان | أول ثان",
                "می\u200Cروم | می\u200Cروم",
                "أول\uD83D | أول\uFFFD",
                "🌊 أول | 🌊 أول"
            })
    void textIsClean(String raw, String text) {
        assertThat(Line.of(raw).text()).isEqualTo(text);
    }

    @Test
    void remembersTheFirstWideGap() {
        assertThat(Line.of("  أول ثان  ثالث").gap()).isEqualTo("أول ثان".length());
        assertThat(Line.of("أول ثان").gap()).isEqualTo(-1);
        assertThat(Line.of("أول\tثان   ثالث  رابع").columns()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "قال ذلك., true",
        "قال ذلك.», true",
        "قال ذلك.\"), true",
        "قال ذلك۔, true",
        "قال ذلك..., false",
        "قال ذلك…, false",
        "قال ذلك؟, false",
        ".., false",
        "., true"
    })
    void knowsFullStops(String text, boolean full) {
        assertThat(Line.of(text).endsInFullStop()).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200F", "\u0000"})
    void mayBeEmpty(String raw) {
        assertThat(Line.of(raw)).isEqualTo(new Line("", java.util.List.of(), -1, 1));
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll String raw) {
        String once = Line.of(raw).text();
        assertThat(Line.of(once).text()).isEqualTo(once);
    }

    @Property
    void wordsLieInTheLineInOrder(@ForAll String raw) {
        Line line = Line.of(raw);
        int last = 0;
        for (Word word : line.words()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            assertThat(word.end())
                    .isGreaterThan(word.start())
                    .isLessThanOrEqualTo(line.text().length());
            last = word.end();
        }
    }
}
