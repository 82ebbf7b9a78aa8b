package org.fihrist.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private static String read(String text) {
        List<DateMention> mentions = DateReader.read(text);
        return TimeReader.at(text, mentions.getFirst(), mentions).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13 أغسطس 2025 10:30 GMT | 2025-08-13T10:30:00Z",
                "13 أغسطس 2025 - 10:30 بتوقيت غرينتش | 2025-08-13T10:30:00Z",
                "13 أغسطس 2025 الساعة 10:30 (غرينتش) | 2025-08-13T10:30:00Z",
                "13 أغسطس 2025 م، الساعة ١٠:٣٠ ص بتوقيت جرينتش | 2025-08-13T10:30:00Z",
                "13 أغسطس 2025 10:30 ت.غ | 2025-08-13T10:30:00Z",
                "13/08/2025 10:30 م بتوقيت مكة المكرمة | 2025-08-13T22:30:00+03:00",
                "13/08/2025 12:30 ص بتوقيت مكة | 2025-08-13T00:30:00+03:00",
                "13/08/2025 12:30 مساءً بتوقيت السعودية | 2025-08-13T12:30:00+03:00",
                "13/08/2025 - 22:30 (توقيت أبوظبي) | 2025-08-13T22:30:00+04:00",
                "13/08/2025 22:30 بتوقيت القاهرة | 2025-08-13T22:30:00+03:00",
                "13/01/2025 22:30 بتوقيت القاهرة | 2025-01-13T22:30:00+02:00",
                "13/08/2025 22:30 بتوقيت القدس المحتلة | 2025-08-13T22:30:00+03:00",
                "13/08/2025 22:30 KSA | 2025-08-13T22:30:00+03:00",
                "2025-08-13T10:30:00+03:00 | 2025-08-13T10:30:00+03:00",
                "2025-08-13T10:30:00Z | 2025-08-13T10:30:00Z",
                "2025-08-13T10:30:15.123+0300 | 2025-08-13T10:30:15+03:00",
                "2025-08-13 10:30 +03 | 2025-08-13T10:30:00+03:00",
                "2025-08-13 10:30 GMT+3 | 2025-08-13T10:30:00+03:00",
                "13 غشت 2025 - 10:30 (توقيت غرينتش+1) | 2025-08-13T10:30:00+01:00",
                "13/08/2025 10:30 بتوقيت غرينتش + 3 | 2025-08-13T10:30:00+03:00",
                "10:30 GMT+3 الأربعاء 13 أغسطس 2025 | 2025-08-13T10:30:00+03:00",
                "13 أغسطس 2025 10:30 GMT-3 | 2025-08-13T10:30:00-03:00",
                "13 أغسطس 2025 10:30 GMT - 5 تعليقات | 2025-08-13T10:30:00Z",
                "13 أغسطس 2025 10:30+03:00 | 2025-08-13T10:30:00+03:00",
                "13 أغسطس 2025 10:30 ص +3 | 2025-08-13T10:30:00+03:00",
                "2025-08-13T10:30:00-05:00 | 2025-08-13T10:30:00-05:00",
                "2025-08-13T10:30:15.123-0500 | 2025-08-13T10:30:15-05:00",
                "2025-08-13T10:30-05:00 | 2025-08-13T10:30:00-05:00",
                "10:30 GMT الأربعاء 13 أغسطس 2025 | 2025-08-13T10:30:00Z",
                "10:30 م بتوقيت مكة، 13 أغسطس 2025 | 2025-08-13T22:30:00+03:00",
                "19 صفر 1447 هـ، 10:30 بتوقيت مكة المكرمة | 2025-08-13T10:30:00+03:00"
            })
    void withAZone(String text, String moment) {
        assertThat(read(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 أغسطس 2025",
                "13 أغسطس 2025 10:30",
                "13 أغسطس 2025 10:30 ص",
                "13 أغسطس 2025 10:30 بالتوقيت المحلي",
                "13 أغسطس 2025 10:30 بتوقيت عمان",
                "13 أغسطس 2025 10:30 EST",
                "13 أغسطس 2025 25:30 GMT",
                "13 أغسطس 2025 10:75 GMT",
                "13 أغسطس 2025 10:30 +99",
                "13 أغسطس 2025 - 10:30 - 5 تعليقات",
                "13 أغسطس 2025 10:30 - 12 مشاهدة",
                "13 أغسطس 2025 10:30 - 11:30",
                "13 أغسطس 2025 10:30-11:30",
                "13 أغسطس 2025 10:30 -1130",
                "13 أغسطس 2025 10:30-5 دقائق للقراءة",
                "13 أغسطس 2025 10:30 +5 تعليقات",
                "13 أغسطس 2025 10:30 +03:00تعليق",
                "13 أغسطس 2025 10:30 | +12",
                "13 أغسطس 2025 GMT",
                "13 أغسطس 2025 فاز الفريق في الدقيقة 10:30 GMT"
            })
    void withoutAZoneOrATimeTheDayIsAllThatIsKnown(String text) {
        assertThat(read(text)).isEqualTo("2025-08-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نشر 13/08/2025 10:30 GMT - آخر تحديث 14/08/2025 11:30 GMT | 2025-08-13T10:30:00Z",
                "نشر 13/08/2025 - آخر تحديث 14/08/2025 11:30 GMT | 2025-08-13"
            })
    void theTimeOfAnotherDateIsNotTaken(String text, String moment) {
        assertThat(read(text)).isEqualTo(moment);
    }

    @Property
    void takesAnyText(@ForAll String before, @ForAll String after) {
        assertThatCode(() -> read(before + " 13/08/2025 " + after)).doesNotThrowAnyException();
    }
}
