package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions while a reader types. */
@ServiceTest
class SuggestTest {

    @BeforeEach
    void load() {
        Articles.load(
                article("1", "بوتين يستقبل كيم جونغ أون في موسكو", "روسيا"),
                article("2", "أردوغان يهاتف بوتين", "بحثا ملف سوريا"),
                article("3", "السيسي وأردوغان في القاهرة", "زار رجب طيب أردوغان مصر"),
                article("4", "نزار الحلبوني يفتتح معرض الخزف", "قال الفنان نزار الحلبوني إن المعرض مفتوح"),
                article("5", "مصرف لبنان يثبت الأسعار", "خبر اقتصادي"),
                article("6", "محمد صلاح يسجل هدفين", "فاز ليفربول"));
    }

    private static String article(String id, String title, String body) {
        return Articles.line("id", id, "title", title, "body", body, "source", "s" + id, "published", "2025-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "بوت, vladimir-putin",
        "فلادي, vladimir-putin",
        "put, vladimir-putin",
        "Vladimir Pu, vladimir-putin",
        "إردوغ, recep-tayyip-erdogan",
        "اردوغان, recep-tayyip-erdogan",
        "erdo, recep-tayyip-erdogan",
        "صلا, mohamed-salah",
        // A letter missing, another, two exchanged, one too many.
        "بوتن, vladimir-putin",
        "بوطين, vladimir-putin",
        "Ptuin, vladimir-putin",
        "Erdoggan, recep-tayyip-erdogan",
        "اردوغنا, recep-tayyip-erdogan",
        // The other keyboard.
        "'f,jd', vladimir-putin",
    })
    void peopleInEitherScriptAndWithErrors(String typed, String person) {
        assertThat(suggest(typed).getList("persons.value", String.class)).contains(person);
    }

    @ParameterizedTest
    @CsvSource({"مص, EG", "Egy, EG", "روس, RU", "russ, RU", "سوري, SY", "لبنن, LB"})
    void countriesInEitherScriptAndWithErrors(String typed, String country) {
        assertThat(suggest(typed).getList("countries.value", String.class)).contains(country);
    }

    @Test
    void peopleThatNoListHoldsAreFoundByTheirNames() {
        JsonPath found = suggest("الحلب");
        assertThat(found.getList("persons.label", String.class)).containsExactly("نزار الحلبوني");
        assertThat(suggest("نزا").getList("persons.label", String.class)).containsExactly("نزار الحلبوني");
    }

    @Test
    void whoIsNamedMostComesFirst() {
        JsonPath found = suggest("ر");
        assertThat(found.getList("persons.value", String.class)).first().isEqualTo("recep-tayyip-erdogan");
        assertThat(found.getInt("persons[0].articles")).isEqualTo(2);
    }

    @Test
    void nobodyIsSuggestedWhomNoArticleNames() {
        assertThat(suggest("merk").getList("persons")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "بوتين يستق, 1",
        "يستقبل بوتين, 1",
        "القاهر, 3",
        "اردوغان القاهره, 3",
        "معرض الخذف, 4",
        "معرض الخز, 4",
        "صلاح يسجل هدفي, 6",
    })
    void titlesByWordsInAnyOrderTheLastUnfinished(String typed, String id) {
        assertThat(suggest(typed).getList("titles.id", String.class)).contains(id);
    }

    @Test
    void copiesOfAStoryAreOneTitle() {
        String body = "أعلنت وزارة الطاقة في بيان لها اليوم أن محطة جديدة لتوليد الكهرباء من الرياح ستدخل الخدمة"
                + " في الشمال مطلع العام المقبل بعد سنوات من العمل على ربطها بالشبكة العامة للبلاد";
        Articles.load(
                Articles.line("id", "w1", "title", "محطة رياح جديدة", "body", body, "source", "a"),
                Articles.line("id", "w2", "title", "محطة رياح جديدة", "body", body, "source", "b"));
        assertThat(suggest("محطة ريا").getList("titles")).hasSize(1);
    }

    @Test
    void labelsAreInTheLanguageAskedFor() {
        given().queryParam("q", "بوت")
                .queryParam("lang", "en")
                .get("/v1/suggest")
                .then()
                .statusCode(200)
                .body("persons.label", hasItem("Vladimir Putin"));
    }

    @Test
    void whoIsCalledSoComesFirstInEitherLanguage() {
        Articles.load(
                article("7", "شيرلي بوتشواي ترافق فلاديمير بوتين", "خبر"),
                article("8", "شيرلي بوتشواي في جنيف", "خبر"),
                article("9", "شيرلي بوتشواي في أكرا", "خبر"));
        given().queryParam("q", "بوتين")
                .queryParam("lang", "en")
                .get("/v1/suggest")
                .then()
                .statusCode(200)
                .body("persons[0].value", equalTo("vladimir-putin"));
    }

    @Test
    void noMoreThanAskedFor() {
        JsonPath found = given().queryParam("q", "ا")
                .queryParam("limit", 1)
                .get("/v1/suggest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(List.of(
                        found.getList("persons").size(),
                        found.getList("countries").size(),
                        found.getList("titles").size()))
                .containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "؟!", "\"", "-", "\\", "(((", "ـــ"})
    void signsAloneSuggestNothing(String typed) {
        var response = given().queryParam("q", typed).get("/v1/suggest");
        if (typed.isBlank()) {
            response.then().statusCode(400).body("parameter", equalTo("q"));
        } else {
            response.then()
                    .statusCode(200)
                    .body("persons.size()", equalTo(0))
                    .body("countries.size()", equalTo(0))
                    .body("titles.size()", equalTo(0));
        }
    }

    /** The two ligatures are words of their own when they are folded: محمد and a whole blessing. */
    @ParameterizedTest
    @ValueSource(strings = {"ب", "x", "\ufdf4", "\ufdfa"})
    void aWordOfAnyLengthIsCompletedOrRefused(String letter) {
        for (int length : new int[] {1, 50, 100}) {
            suggest(letter.repeat(length));
        }
        given().queryParam("q", letter.repeat(1000))
                .get("/v1/suggest")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("q"));
    }

    @Test
    void theLigatureOfANameIsTheName() {
        assertThat(suggest("\ufdf4 صلاح").getList("persons.value", String.class))
                .contains("mohamed-salah");
    }

    @Test
    void wrongParametersAreNamed() {
        given().get("/v1/suggest").then().statusCode(400).body("parameter", equalTo("q"));
        given().queryParam("q", "ب".repeat(101))
                .get("/v1/suggest")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("q"));
        given().queryParam("q", "ب")
                .queryParam("limit", "21")
                .get("/v1/suggest")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("limit"));
    }

    private static JsonPath suggest(String typed) {
        return given().queryParam("q", typed)
                .get("/v1/suggest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
