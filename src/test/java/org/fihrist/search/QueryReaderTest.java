package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.fihrist.entity.Tagger;
import org.fihrist.error.ProblemException;
import org.fihrist.search.QueryReading.MonthName;
import org.fihrist.search.QueryReading.Name;
import org.fihrist.search.QueryReading.Term;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class QueryReaderTest {

    @Inject
    QueryReader reader;

    @Inject
    Tagger tagger;

    private QueryReading read(String q) {
        return reader.read(q, new QueryEntities(tagger.tag(q)), true);
    }

    private static String wanted(QueryReading reading) {
        return String.join("|", reading.wanted().stream().map(Term::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "متى زار بوتين الصين؟, زار|بوتين|الصين",
        "كأس العالم في روسيا, كأس|العالم|روسيا",
        "كيم جونغ أون في بكين, كيم جونغ أون|بكين",
        "زلزال شباط 2023, زلزال|شباط|2023",
        "هجوم كانون الثاني, هجوم|كانون الثاني",
        "من, من",
        "ما هو, ما|هو",
        "غزة -هدنة, غزة"
    })
    void takesAQueryApart(String q, String wanted) {
        assertThat(wanted(read(q))).isEqualTo(wanted);
    }

    @Test
    void knowsNamesAndMonths() {
        QueryReading reading = read("بوتين نيسان");
        assertThat(reading.wanted().get(0)).isInstanceOf(Name.class);
        assertThat(((MonthName) reading.wanted().get(1)).names()).contains("أبريل", "نيسان");
        assertThat(reader.read("بوتين نيسان", QueryEntities.NONE, false).wanted())
                .allMatch(term -> term instanceof QueryReading.Word);
    }

    @Test
    void keepsQuotesAndExclusionsApart() {
        QueryReading reading = read("قمة \"مجلس الأمن\" -غزة -\"وقف النار\"");
        assertThat(wanted(reading)).isEqualTo("قمة");
        assertThat(reading.quotes()).containsExactly("مجلس الأمن");
        assertThat(reading.unwanted()).extracting(Term::text).containsExactly("غزة");
        assertThat(reading.unwantedQuotes()).containsExactly("وقف النار");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "متى توفي البابا",
                "من فاز بكأس العالم",
                "من هو رئيس فرنسا",
                "في أي عام تأسست الجامعة",
                "كم عدد القتلى",
                "رئيس وزراء اليابان؟",
                "لماذا استقالت الحكومة",
                "زار الرئيس المصري العاصمة السعودية الرياض وبحث مع الملك تطورات المنطقة"
            })
    void recognisesQuestionsAndSentences(String q) {
        assertThat(read(q).question()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"بوتين", "سرقة من منصة", "من دون أغلبية", "وقف إطلاق النار في غزة", "\"من هو\" قمة", "الصين"})
    void takesKeywordsForKeywords(String q) {
        assertThat(read(q).question()).isFalse();
    }

    @Test
    void refusesTooManyWords() {
        assertThatThrownBy(() -> read("كلمة ".repeat(65)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("65 words");
    }
}
