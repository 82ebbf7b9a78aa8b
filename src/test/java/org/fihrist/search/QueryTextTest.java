package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "بوتين ترامب | بوتين,ترامب",
                "\"مجلس الأمن\" الآن | \"مجلس الأمن\",الآن",
                "«مجلس الأمن» | \"مجلس الأمن\"",
                "“مجلس الأمن” | \"مجلس الأمن\"",
                "قمة -ألاسكا | قمة,-ألاسكا",
                "-\"قمة ألاسكا\" | -\"قمة ألاسكا\"",
                "ما-بعد | ما-بعد",
                "قمة - ألاسكا | قمة,ألاسكا",
                "بوتين ؟ ، & | بوتين",
                "بوتين/ترامب،شي | بوتين,ترامب,شي",
                "(بوتين) [ترامب]: | بوتين,ترامب",
                "U.S. G-20 رجب_طيب | U.S.,G-20,رجب_طيب",
                "\"بلا نهاية | \"بلا نهاية\"",
                "أ\"ب\"ج | أ,\"ب\",ج",
                "\"\" x | x",
                "-- x | x",
            })
    void wordsQuotesAndExclusions(String q, String clauses) {
        String read = QueryText.parse(q).clauses().stream()
                .map(c -> (c.excluded() ? "-" : "") + (c.exact() ? "\"" + c.text() + "\"" : c.text()))
                .collect(Collectors.joining(","));
        assertThat(read).isEqualTo(clauses);
    }

    @Property
    void clausesStandInTheQueryInOrder(@ForAll String q) {
        int end = 0;
        for (QueryText.Clause clause : QueryText.parse(q).clauses()) {
            assertThat(clause.start()).isGreaterThanOrEqualTo(end);
            assertThat(q.substring(clause.start(), clause.end())).isEqualTo(clause.text());
            end = clause.end();
        }
    }
}
