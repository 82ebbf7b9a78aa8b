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
import org.junit.jupiter.api.Nested;
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
        assertThat(DateReader.read(text)).containsExactly(new DateMention(0, text.length(), date, DateKind.GREGORIAN));
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
        assertThat(DateReader.read(text)).containsExactly(new DateMention(0, text.length(), date, DateKind.GREGORIAN));
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
                "13 أغسطس 1899",
                "13 أغسطس 2101",
                "13 أغسطس 0999105",
                "13/08/2025348",
                "13/08-2025",
                "13 أغسطس/أيلول 2025",
                "19/2/1447",
                "1404/05/22",
                "113 أغسطس 2025",
                "10.13.08.2025",
                "1-13-8-2025",
                "2025-08-13-4471",
                "13.8. 2025",
                "13. أغسطس 2025",
                "أمس الثلاثاء",
                "منذ ساعتين",
                "في 13 أغسطس 25 قتيلا",
                "في 13 أغسطس، 25 قتيلا",
                "بلغ عددهم في 13 أغسطس 25.",
                "13 أغسطس 250",
                "13.08.25",
                "08/13/25",
                "13 / 08 / 25",
                "1:13/08/25",
                "+13-08-25",
                "13-08-25-44",
                "13/08/25.5",
                "3-5-2",
                "4-3-3",
                "30 صفر 1447 هـ",
                "31 رمضان 1446",
                "0 رمضان 1446",
                "13 رمضان 2025",
                "13 رمضان 1999",
                "13 أغسطس 1447 هـ",
                "رمضان 1446",
                "13 رمضان",
                "2 - صفر",
                "فاز 3 صفر أمام 1200",
                "رجب 5 أردوغان",
                "1404/05/22",
                "13 أغسطسية 2025",
                "13\nأغسطس\n2025",
                "0100-200-2025"
            })
    void noDates(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/08/25 | 13/08/25 | 2025-08-13",
                "13-8-25 | 13-8-25 | 2025-08-13",
                "١٣/٠٨/٢٥ | ١٣/٠٨/٢٥ | 2025-08-13",
                "يوم 11/9/01. | 11/9/01 | 2001-09-11",
                "كتب في 13/08/25: | 13/08/25 | 2025-08-13",
                "13/08/68 | 13/08/68 | 2068-08-13",
                "13/08/69 | 13/08/69 | 1969-08-13",
                "13-أغسطس-25 | 13-أغسطس-25 | 2025-08-13",
                "13/أغسطس/25 10:30 | 13/أغسطس/25 | 2025-08-13",
                "13 أغسطس 25م | 13 أغسطس 25 | 2025-08-13",
                "13 آب/أغسطس 25 م. | 13 آب/أغسطس 25 | 2025-08-13",
                "الأربعاء 13 أغسطس 25 | 13 أغسطس 25 | 2025-08-13",
                "13 أغسطس 25 | 13 أغسطس 25 | 2025-08-13",
                "(13 أغسطس 25) | 13 أغسطس 25 | 2025-08-13"
            })
    void readsYearsOfTwoDigits(String text, String mention, LocalDate date) {
        int start = text.indexOf(mention);
        assertThat(DateReader.read(text))
                .containsExactly(new DateMention(start, start + mention.length(), date, DateKind.GREGORIAN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13 August 2025 | 2025-08-13",
                "Aug 13, 2025 | 2025-08-13",
                "AUGUST 13 2025 | 2025-08-13",
                "13-Sept-2025 | 2025-09-13"
            })
    void readsEnglishMonths(String text, LocalDate date) {
        assertThat(DateReader.read(text)).containsExactly(new DateMention(0, text.length(), date, DateKind.GREGORIAN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 كانون الثاني/يناير 2024 | 2024-01-09",
                "9 شباط - فبراير 2024 | 2024-02-09",
                "9 مارس (آذار) 2024 | 2024-03-09",
                "9 (نيسان/أبريل) 2024 | ",
                "9 أيار\\مايو 2024 | 2024-05-09",
                "9 يونيو/حزيران 2024 | 2024-06-09",
                "9 حزيران/يونيو 2024 | 2024-06-09",
                "9 يوليو-تموز 2024 | 2024-07-09",
                "9 آب أغسطس 2024 | 2024-08-09",
                "9 أيلول (سبتمبر) 2024 | 2024-09-09",
                "9 تشرين الأول-أكتوبر 2024 | 2024-10-09",
                "9 نونبر/نوفمبر 2024 | 2024-11-09",
                "9 ديسمبر (كانون الأول) 2024 | 2024-12-09",
                "9 جويلية 2024 | 2024-07-09",
                "9 غشت 2024 | 2024-08-09",
                "9 جانفي 2024 | 2024-01-09"
            })
    void readsBothNamesOfAMonthInEitherOrder(String text, LocalDate date) {
        assertThat(DateReader.read(text))
                .extracting(DateMention::date)
                .containsExactlyElementsOf(date == null ? List.of() : List.of(date));
    }

    @Nested
    class Hijri {
        /** The days that java.time has for them, too: {@link HijriDatesTest} holds the two tables together. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 محرم 1447 هـ | 2025-06-26",
                    "19 صفر 1447هـ | 2025-08-13",
                    "١٩ صفر ١٤٤٧ هـ | 2025-08-13",
                    "19 صَفَر 1447 | 2025-08-13",
                    "19 من صفر 1447 هجرية | 2025-08-13",
                    "19 من شهر صفر لعام 1447 هـ | 2025-08-13",
                    "19-صفر-1447 | 2025-08-13",
                    "19 صفر سنة 1447 للهجرة | 2025-08-13",
                    "صفر 19, 1447 هـ | 2025-08-13",
                    "19 صفر 47 هـ | 2025-08-13",
                    "19/2/1447 هـ | 2025-08-13",
                    "19-02-1447هـ | 2025-08-13",
                    "1447/2/19 هـ | 2025-08-13",
                    "19/2/47هـ | 2025-08-13",
                    "1 رمضان المبارك 1446 هـ | 2025-03-01",
                    "10 ذي الحجة 1446 | 2025-06-06",
                    "1 محرم الحرام 1447 | 2025-06-26"
                })
        void aloneIsReadByUmmAlQura(String text, LocalDate date) {
            assertThat(DateReader.read(text)).containsExactly(new DateMention(0, text.length(), date, DateKind.HIJRI));
        }

        @Test
        void theMarkIsPartOfTheMention() {
            String text = "في 19 صفر 1447 هـ، قال";
            assertThat(DateReader.read(text))
                    .extracting(date -> text.substring(date.start(), date.end()))
                    .containsExactly("19 صفر 1447 هـ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "19 صفر 1447 هـ - 13 أغسطس 2025 م",
                    "19 صفر 1447 هـ الموافق 13 أغسطس 2025 م",
                    "19 صفر 1447هـ الموافق لـ 13 أغسطس 2025م",
                    "19 صفر 1447 (13 أغسطس 2025)",
                    "19/2/1447هـ الموافق الأربعاء 13 أغسطس 2025",
                    "19/2/1447 الموافق 13 أغسطس 2025",
                    "13 أغسطس 2025 م الموافق 19 صفر 1447 هـ",
                    "13 أغسطس 2025 / 19 صفر 1447",
                    "13 أغسطس 2025 م، 19 صفر 1447 هـ",
                    "18 صفر 1447 هـ - 13 أغسطس 2025",
                    "1 ذي القعدة 1440 هـ الموافق 13 أغسطس 2025 م"
                })
        void theGregorianDateStandsForBothAndWins(String text) {
            int start = text.indexOf("13 أغسطس 2025");
            assertThat(DateReader.read(text))
                    .containsExactly(new DateMention(
                            start, start + "13 أغسطس 2025".length(), LocalDate.of(2025, 8, 13), DateKind.GREGORIAN));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1 محرم 1440 هـ - 13 أغسطس 2025",
                    "ولد في 1 محرم 1400 هـ وتوفي في 13 أغسطس 2025",
                    "19 صفر 1447 هـ\n13 أغسطس 2025",
                    "19 صفر 1447 هـ. وفي 13 أغسطس 2025"
                })
        void datesThatOnlyFollowEachOtherAreTwo(String text) {
            assertThat(DateReader.read(text))
                    .extracting(DateMention::kind)
                    .containsExactly(DateKind.HIJRI, DateKind.GREGORIAN);
        }
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(DateReader.read("نشر 13/08/2025 وحدث في ١٤ أيلول ٢٠٢٥، ثم يناير 2, 2026."))
                .extracting(DateMention::date)
                .containsExactly(LocalDate.of(2025, 8, 13), LocalDate.of(2025, 9, 14), LocalDate.of(2026, 1, 2));
    }

    @Test
    void relativeDaysNeedTheDayOnWhichTheTextWasWritten() {
        String text = "أمس، ثم 13 أغسطس 2025، وقبل ساعتين وقبل يومين، وفي عالم اليوم واليوم التالي.";
        assertThat(DateReader.read(text)).hasSize(1);
        assertThat(DateReader.read(text, LocalDate.of(2025, 8, 20)))
                .extracting(DateMention::date)
                .containsExactly(LocalDate.of(2025, 8, 19), LocalDate.of(2025, 8, 13));
    }

    @Test
    void mentionNeedsASpan() {
        assertThatThrownBy(() -> new DateMention(3, 3, LocalDate.EPOCH, DateKind.HIJRI))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1/",
                "13 أغسطس ",
                "كانون ",
                "أ",
                "13/08/2025-",
                "\u200F",
                " ",
                "َ",
                "\uD83D",
                "1/1/1447 هـ ",
                "19 صفر 1447 هـ ",
                "ذو القعدة ",
                "(",
                "1/1/25"
            })
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
            assertThat(DateReader.read(alone))
                    .containsExactly(new DateMention(0, alone.length(), mention.date(), mention.kind()));
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
                        "من", "عام", "م", "(", ")", "\n", "\u200F", "َ", "x", "\uD83D", "فبراير", "صفر", "1447", "هـ",
                        "25", "الموافق", "ذي", "الحجة")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
