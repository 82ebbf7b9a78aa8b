package org.fihrist.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HijriDatesTest {
    private static final HijriDates HIJRI = HijriDates.INSTANCE;

    @ParameterizedTest
    @CsvSource({
        "1, محرم|المحرم|مُحرَّم|محرم الحرام",
        "2, صفر|صَفَر|صفر الخير",
        "3, ربيع الأول|ربيع الاول|ربيع أول|ربيع اول|رَبيع الأوّل",
        "4, ربيع الآخر|ربيع الاخر|ربيع الثاني|ربيع الثانى|ربيع ثاني|ربيع ثان",
        "5, جمادى الأولى|جمادي الأولى|جمادى الاولى|جمادى الأول|جماد الأول|جماد أول|جمادى أولى",
        "6, جمادى الآخرة|جمادى الاخرة|جمادي الآخره|جمادى الثانية|جمادي الثانيه|جمادى الثاني|جماد الثاني|جماد الآخر",
        "7, رجب",
        "8, شعبان",
        "9, رمضان|رمضان المبارك",
        "10, شوال|شوّال",
        "11, ذو القعدة|ذي القعدة|ذا القعدة|ذو القعده|ذي قعدة|ذوالقعدة|ذي القعدة الحرام",
        "12, ذو الحجة|ذي الحجة|ذا الحجة|ذي الحجه|ذو حجة|ذوالحجة|ذو الحِجّة"
    })
    void knowsEachName(int month, String names) {
        assertThat(names.split("\\|"))
                .allSatisfy(name -> assertThat(HIJRI.month(name)).hasValue(month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ربيع", "جمادى", "ذو", "ذي", "القعدة", "أغسطس", "رمضانية", "الحرام", "المبارك"})
    void otherWordsAreNoMonths(String word) {
        assertThat(HIJRI.month(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ذو\nالحجة", "ذو\r\nالحجة", "ذو\u2028الحجة", "رمضان\n", "رمضان\nالمبارك"})
    void noNameRunsOverALine(String name) {
        assertThat(HIJRI.month(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ذو\u00A0الحجة", "ذو \t الحجة"})
    void anyBlanksMayPartTheWordsOfAName(String name) {
        assertThat(HIJRI.month(name)).hasValue(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 ذو\nالحجة 1446", "5 رمضان\n1446", "5 ذو الحجة\n1446"})
    void noDateRunsOverALine(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }

    /** The JDK carries the same calendar in a table of its own. */
    @Test
    void eachDayOfTwoCenturiesIsThatOfAnotherTable() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            HijrahDate hijri = HijrahDate.from(day);
            assertThat(HIJRI.day(
                            hijri.get(ChronoField.YEAR),
                            hijri.get(ChronoField.MONTH_OF_YEAR),
                            hijri.get(ChronoField.DAY_OF_MONTH)))
                    .contains(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1447, 2, 30",
        "1447, 2, 0",
        "1447, 13, 1",
        "1447, 0, 1",
        "1299, 1, 1",
        "1601, 1, 1",
        "2025, 1, 1",
        "1310, 1, 1"
    })
    void whatTheCalendarHasNotIsNoDay(int year, int month, int day) {
        assertThat(HIJRI.day(year, month, day)).isEmpty();
    }
}
