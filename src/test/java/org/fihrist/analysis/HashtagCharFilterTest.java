package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagCharFilterTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"#رجب_طيب_أردوغان, #رجب طيب أردوغان", "a_b, a b", "__, '  '", "كيم-جونغ, كيم-جونغ", "'', ''"})
    void turnsUnderscoresIntoBlanks(String text, String opened) throws IOException {
        assertThat(open(text)).isEqualTo(opened);
    }

    @Property
    void keepsLengthAndAllElseOfAnyText(@ForAll String text) throws IOException {
        assertThat(open(text)).isEqualTo(text.replace('_', ' '));
    }

    @Property
    void correctsNoOffset(@ForAll int offset) {
        assertThat(new HashtagCharFilter(new StringReader("")).correctOffset(offset))
                .isEqualTo(offset);
    }

    private static String open(String text) throws IOException {
        StringWriter opened = new StringWriter();
        try (HashtagCharFilter filter = new HashtagCharFilter(new StringReader(text))) {
            filter.transferTo(opened);
        }
        return opened.toString();
    }
}
