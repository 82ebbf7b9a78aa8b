package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-13, 2025-08-13, 2025-08",
        "2025-08-13T10:30, 2025-08-13T10:30:00, 2025-08",
        "2025-08-13T10:30:00Z, 2025-08-13T10:30:00Z, 2025-08",
        "2025-08-31T23:30:00-04:00, 2025-08-31T23:30:00-04:00, 2025-08",
        "2025-09-01T00:30:15.250+04:00, 2025-09-01T00:30:15.25+04:00, 2025-09",
        "' 2025-08-13 ', 2025-08-13, 2025-08",
    })
    void isoDatesAreTaken(String text, String kept, String month) {
        PublicationTime time = PublicationTime.parse(text);
        assertThat(time.text()).isEqualTo(kept);
        assertThat(time.month()).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-13-01",
                "2025-02-30",
                "13/08/2025",
                "2025-08-13T25:00",
                "2025-08-13T10:30:00+99:00",
                "2025-08-13T10:30:00[Europe/Paris]",
                "1666-01-01",
                "+12345-01-01",
                "yesterday",
                "١٣ أغسطس"
            })
    void anythingElseIsAnError(String text) {
        assertThatThrownBy(() -> PublicationTime.parse(text))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("published");
    }

    @Property
    void randomTextGivesADateOrAnError(@ForAll String text) {
        Assertions.assertThatCode(() -> {
                    try {
                        PublicationTime.parse(text);
                    } catch (InvalidArticleException e) {
                        assertThat(e.field()).isEqualTo("published");
                    }
                })
                .doesNotThrowAnyException();
    }
}
