package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surnames that several listed people share, or a person and an ordinary word: resolved by context or left alone. */
class SurnameTest {

    private static final Tagger TAGGER = new Tagger(GazetteerReader.read(List.of()), Corrections.NONE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a person and an ordinary word
                "قال ماسك إن تسلا ستخفض الأسعار | elon-musk",
                "أطلقت سبيس إكس صاروخا وقال ماسك | elon-musk",
                "كان الرجل ماسك العصا من الوسط | ",
                "أبل تطرح هاتفا جديدا وقال كوك | tim-cook",
                // two people of one surname, neither named in full
                "رفع مجلس الاحتياطي الفيدرالي أسعار الفائدة وقال باول | jerome-powell",
                "تحدث باول عن أسلحة الدمار الشامل | colin-powell",
                "تحدث باول أمام الصحفيين | ",
                "التقى مولر شهودا في قضية التدخل الروسي | robert-mueller",
                "أحرز مولر هدفا لفريق بايرن ميونخ | thomas-mueller",
                "فضيحة كلينتون مع لوينسكي | bill-clinton",
                "المرشحة الديمقراطية كلينتون | hillary-clinton",
                "قال كلينتون | ",
                // a player and an actor of one name: the player is listed
                "ضم منتخب مصر المدافع أحمد فتحي | ahmed-fathy",
                "شارك في بطولة الفيلم أحمد فتحي | ",
                "عمدة لندن خان | sadiq-khan",
                "حركة الإنصاف بزعامة خان | imran-khan",
                "المحكمة الجنائية الدولية: خان يطلب مذكرات | karim-khan",
                "قال المالكي إن تحالف دعم الشرعية | turki-al-malki",
                "ائتلاف دولة القانون بزعامة المالكي | nuri-al-maliki",
                "النجم البرتغالي رونالدو | cristiano-ronaldo",
                "الظاهرة رونالدو | ronaldo-nazario",
                // one of them is named in full: nobody else is meant
                "قال جيروم باول ثم أضاف باول | jerome-powell jerome-powell",
                "روبرت غيتس عن مايكروسوفت: قال غيتس | robert-gates robert-gates",
                // both are: left alone
                "التقى بيل كلينتون هيلاري كلينتون وقال كلينتون | bill-clinton hillary-clinton",
                // both contexts: left alone
                "رفع مجلس الاحتياطي الفيدرالي الفائدة بعد غزو العراق وقال باول | ",
                // an ordinary word behind a proclitic
                "سجل هدفا لصلاح أمره في مرمى ليفربول | ",
                "سجل صلاح هدفين لفريق ليفربول | mohamed-salah",
                "لم يكن في قطر غصن ولا شجر في نيسان | ",
                "أطلقت صواريخ كروز على تكساس | ",
                // prepositions are no given names
                "رد على ترامب وقال هو بوتين | donald-trump vladimir-putin",
                "في ترامب خصال | donald-trump",
                "قال علي ترامب | ",
            })
    void surnames(String text, String ids) {
        assertThat(ids(TAGGER, text)).isEqualTo(split(ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the country tells people of one full name apart
                "في صنعاء قال صفوان البرقاوي | a",
                "في تونس قال صفوان البرقاوي | b",
                "بين اليمن وتونس قال صفوان البرقاوي | ",
                "قال صفوان البرقاوي | ",
                // context is stronger than country
                "في صنعاء افتتح صفوان البرقاوي مهرجان الزيتون | b",
                // the country does not make a single word a name
                "في صنعاء قال البرقاوي | ",
                "في مهرجان الزيتون قال البرقاوي | b",
                // both contexts: the country chooses among them
                "مهرجان الزيتون ومصنع الجبن في صنعاء وقال البرقاوي | a",
            })
    void namesakes(String text, String ids) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), """
                - id: a
                  ar: صفوان البرقاوي
                  en: Safwan A
                  country: YE
                  known: maker of cheese
                  within: [صفوان البرقاوي, البرقاوي]
                  context: [مصنع الجبن]
                - id: b
                  ar: صفوان البرقاوي
                  en: Safwan B
                  country: TN
                  known: singer
                  within: [صفوان البرقاوي, البرقاوي]
                  context: [مهرجان الزيتون]
                """);
        assertThat(ids(new Tagger(GazetteerReader.read(List.of(file)), Corrections.NONE), text))
                .isEqualTo(split(ids));
    }

    @Test
    void aFunctionWordIsNobodysSurname() {
        assertThat(ids(TAGGER, "قال رن تشنغ في إن الشركة في الصين")).containsExactly("ren-zhengfei");
    }

    private static List<String> ids(Tagger tagger, String text) {
        return tagger.tag(text).stream()
                .map(Mention::entity)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(Entity::id)
                .toList();
    }

    private static List<String> split(String ids) {
        return ids == null ? List.of() : Arrays.asList(ids.strip().split(" "));
    }
}
