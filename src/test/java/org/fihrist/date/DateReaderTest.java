package org.fihrist.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13 أغسطس 2025 | 2025-08-13",
                "٥ سبتمبر ٢٠٢٥ | 2025-09-05",
                "۵ سبتمبر ۲۰۲۵ | 2025-09-05",
                "13 أغسطس/آب 2025 | 2025-08-13",
                "13 أغسطس/ آب 2025 | 2025-08-13",
                "13 آب (أغسطس) 2025 | 2025-08-13",
                "13 آب أغسطس 2025 | 2025-08-13",
                "13 أغسطس - آب 2025 | 2025-08-13",
                "9 كانون الثاني/يناير 2024 | 2024-01-09",
                "9 يناير/كانون الثاني 2024 | 2024-01-09",
                "9 كانون 2 2024 | 2024-01-09",
                "9 تشرين ٢/نوفمبر 2024 | 2024-11-09",
                "13أغسطس2025 | 2025-08-13",
                "13-أغسطس-2025 | 2025-08-13",
                "13/أغسطس/2025 | 2025-08-13",
                "13.أغسطس.2025 | 2025-08-13",
                "13 أغسطس، 2025 | 2025-08-13",
                "13 أغسطس , 2025 | 2025-08-13",
                "13 من أغسطس 2025 | 2025-08-13",
                "13 من شهر أغسطس 2025 | 2025-08-13",
                "13 أغسطس من عام 2025 | 2025-08-13",
                "13 أغسطس سنة 2025 | 2025-08-13",
                "أغسطس 13, 2025 | 2025-08-13",
                "أغسطس 13، 2025 | 2025-08-13",
                "آب/أغسطس 13 2025 | 2025-08-13",
                "كانون الأول 3, 2024 | 2024-12-03",
                "29 فبراير 2024 | 2024-02-29",
                "1 غشت 1900 | 1900-08-01",
                "31 دجنبر 2100 | 2100-12-31"
            })
    void readsNamedMonths(String text, LocalDate date) {
        assertThat(DateReader.read(text)).containsExactly(new DateMention(0, text.length(), date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-13 | 2025-08-13",
                "2025/08/13 | 2025-08-13",
                "2025.8.13 | 2025-08-13",
                "٢٠٢٥/٠٨/١٣ | 2025-08-13",
                "13/08/2025 | 2025-08-13",
                "13-8-2025 | 2025-08-13",
                "13.08.2025 | 2025-08-13",
                "13 / 08 / 2025 | 2025-08-13",
                "13 - 8 - 2025 | 2025-08-13",
                "13–08–2025 | 2025-08-13",
                "13\\08\\2025 | 2025-08-13",
                "08/09/2025 | 2025-09-08",
                "08/13/2025 | 2025-08-13",
                "13\u200F/08\u200F/2025 | 2025-08-13"
            })
    void readsNumbers(String text, LocalDate date) {
        assertThat(DateReader.read(text)).containsExactly(new DateMention(0, text.length(), date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الثلاثاء 13 أغسطس 2025 | 13 أغسطس 2025",
                "الثلاثاء، 13-8-2025 | 13-8-2025",
                "الثلاثاء13/8/2025م | 13/8/2025",
                "13 أغسطس 2025م | 13 أغسطس 2025",
                "13 أغسطس 2025 م. | 13 أغسطس 2025",
                "13 أغسطس 2025348 مشاهدة | 13 أغسطس 2025",
                "أغسطس 13, 202510:30 | أغسطس 13, 2025",
                "2025-08-13T10:00 | 2025-08-13",
                "2025-08-13 10:00 | 2025-08-13",
                "10:30 13/08/2025 | 13/08/2025",
                "في 13.08.2025. | 13.08.2025",
                "(13 أغسطس 2025) | 13 أغسطس 2025",
                "بين 10 و13 أغسطس 2025 | 13 أغسطس 2025",
                "من 10-13 أغسطس 2025 | 13 أغسطس 2025",
                "انتهت في أغسطس 13 أغسطس 2025 | 13 أغسطس 2025",
                "19 صفر 1447 هـ - 13 أغسطس 2025 | 13 أغسطس 2025",
                "https://example.org/2025/08/13/report | 2025/08/13"
            })
    void leavesTheSurroundingsOut(String text, String mention) {
        assertThat(DateReader.read(text))
                .extracting(date -> text.substring(date.start(), date.end()))
                .containsExactly(mention);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "32/13/2025",
                "31 فبراير 2025",
                "29 فبراير 2025",
                "31/04/2025",
                "13/13/2025",
                "2025/13/08",
                "0 أغسطس 2025",
                "00/08/2025",
                "13 أغسطس",
                "أغسطس 2025",
                "13 أغسطس 25",
                "13/08/25",
                "13 أغسطس 1899",
                "13 أغسطس 2101",
                "13 أغسطس 0999105",
                "13/08/2025348",
                "13/08-2025",
                "13 أغسطس/أيلول 2025",
                "19 صفر 1447",
                "19/2/1447",
                "1404/05/22",
                "113 أغسطس 2025",
                "10.13.08.2025",
                "1-13-8-2025",
                "2025-08-13-4471",
                "13.8. 2025",
                "13. أغسطس 2025",
                "أمس الثلاثاء",
                "13 أغسطسية 2025",
                "13\nأغسطس\n2025",
                "0100-200-2025"
            })
    void noDates(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(DateReader.read("نشر 13/08/2025 وحدث في ١٤ أيلول ٢٠٢٥، ثم يناير 2, 2026."))
                .extracting(DateMention::date)
                .containsExactly(LocalDate.of(2025, 8, 13), LocalDate.of(2025, 9, 14), LocalDate.of(2026, 1, 2));
    }

    @Test
    void mentionNeedsASpan() {
        assertThatThrownBy(() -> new DateMention(3, 3, LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1/", "13 أغسطس ", "كانون ", "أ", "13/08/2025-", "\u200F", " ", "َ", "\uD83D"})
    void hostileLengthIsReadInLinearTime(String piece) {
        assertTimeout(Duration.ofSeconds(10), () -> DateReader.read(piece.repeat(4_000_000 / piece.length())));
    }

    @Property
    void spansAreOrderedAndWithinTheText(@ForAll("dateLike") String text) {
        int last = 0;
        List<DateMention> mentions = DateReader.read(text);
        for (DateMention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            assertThat(mention.date().getYear()).isBetween(1900, 2100);
            last = mention.end();
        }
    }

    @Property
    void aMentionReadAloneIsTheSameDate(@ForAll("dateLike") String text) {
        for (DateMention mention : DateReader.read(text)) {
            String alone = text.substring(mention.start(), mention.end());
            assertThat(DateReader.read(alone)).containsExactly(new DateMention(0, alone.length(), mention.date()));
        }
    }

    @Property
    void takesAnyText(@ForAll String text) {
        assertThat(DateReader.read(text))
                .allSatisfy(mention -> assertThat(mention.end()).isLessThanOrEqualTo(text.length()));
    }

    @Provide
    Arbitrary<String> dateLike() {
        return Arbitraries.of(
                        "13", "8", "٢٠٢٥", "2025", "31", "/", "-", ".", " ", "،", "أغسطس", "آب", "كانون", "الثاني", "2",
                        "من", "عام", "م", "(", ")", "\n", "\u200F", "َ", "x", "\uD83D", "فبراير")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
