package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-13 | 2025-08-13",
                "2025-08-13T10:00:00+03:00 | 2025-08-13T10:00:00+03:00",
                "2025-08-13T10:00+03:00 | 2025-08-13T10:00:00+03:00",
                "2025-08-13T10:00:00.123Z | 2025-08-13T10:00:00Z",
                "2025-08-13 10:00:00 +0300 | 2025-08-13T10:00:00+03:00",
                "2025-08-13 10:00:00+0300 | 2025-08-13T10:00:00+03:00",
                "2025-08-13T10:00:00+03 | 2025-08-13T10:00:00+03:00",
                "2025-08-13T10:00:00 | 2025-08-13",
                "2025-08-13 10:00 | 2025-08-13",
                "Wed, 13 Aug 2025 10:00:00 GMT | 2025-08-13T10:00:00Z",
                "20250813 | 2025-08-13",
                "13/08/2025 | 2025-08-13",
                "13 أغسطس 2025 | 2025-08-13",
                "٢٠٢٥-٠٨-١٣ | 2025-08-13",
                "2025-08-13T25:00:00Z | 2025-08-13",
                "13/08/2025 10:30 GMT | 2025-08-13T10:30:00Z",
                "Wed Aug 13 2025 10:00:00 GMT+0300 (Arabian Standard Time) | 2025-08-13T10:00:00+03:00",
                "13 Aug 2025 | 2025-08-13",
                "13 أغسطس/آب 2025 - 10:30 بتوقيت مكة | 2025-08-13T10:30:00+03:00",
                "19 صفر 1447 هـ | 2025-08-13",
                "1447/02/20 هـ - 2025/08/13 م | 2025-08-13"
            })
    void readsWhatPagesState(String stated, String read) {
        assertThat(StatedTime.read(stated)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2025",
                "2025-08",
                "1755072000",
                "0001-01-01T00:00:00Z",
                "3025-08-13",
                "2025-13-40",
                "13/13/2025"
            })
    void passesTheRestOver(String stated) {
        assertThat(StatedTime.read(stated)).isEmpty();
    }

    @Property
    void takesAnyText(@ForAll String stated) {
        assertThat(StatedTime.read(stated)).isNotNull();
    }
}
