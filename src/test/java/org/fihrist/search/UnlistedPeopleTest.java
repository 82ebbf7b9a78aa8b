package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People that no gazetteer lists, from the article to facets, filters and cards. */
@ServiceTest
class UnlistedPeopleTest {

    private static final String MINISTER = "سامر-عبدالرحمن-العطار";
    private static final String COACH = "جوردن-فلدمن";

    @BeforeEach
    void load() {
        Articles.load(
                article(
                        "a",
                        "قال وزير الخارجية اللبناني سامر عبد الرحمن العطار إن بلاده ترحب. وأضاف العطار أنها تنتظر.",
                        "2025-08-01"),
                article(
                        "b",
                        "قال الوزير اللبناني سامر عبدالرحمن العطّار ذلك أمام الرئيس إيمانويل ماكرون.",
                        "2025-07-01"),
                article("c", "قال وزير الخارجية اللبناني سامر عبد الرحمن العطار إنه سيسافر.", "2025-07-02"),
                article("d", "قال المدرب الإنجليزي جوردان فيلدمان إن فريقه مستعد. وقال محمد ذلك.", "2025-07-02"),
                article("e", "قال المدرب الإنجليزي جوردن فيلدمان إن فريقه خسر.", "2025-07-03"),
                article("f", "قال المدرب الإنجليزي جوردان فيلدمان إن فريقه فاز.", "2025-07-04"));
    }

    @Test
    void theFacetCountsAPersonUnderOneLabelWhateverTheSpelling() {
        given().get("/v1/facets/person")
                .then()
                .statusCode(200)
                .body("distinct", equalTo(3))
                .body("values.value", contains(COACH, MINISTER, "emmanuel-macron"))
                .body("values.label", contains("جوردان فيلدمان", "سامر عبد الرحمن العطار", "إيمانويل ماكرون"))
                .body("values.count", contains(3, 3, 1));
    }

    @Test
    void theFilterFindsAllSpellings() {
        given().queryParam("person", COACH)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("items.id", contains("f", "e", "d"))
                .body("facets.person.values.find { it.value == '" + COACH + "' }.label", equalTo("جوردان فيلدمان"));
    }

    /** One name by itself may be anybody's. */
    @Test
    void whoIsCalledByOneNameOnlyIsNoFacetValue() {
        given().get("/v1/facets/person").then().body("values.label", not(hasItem("محمد")));
    }

    @Test
    void theArticleCallsThePersonAsItsTextDoes() {
        given().get("/v1/articles/b")
                .then()
                .body("persons.find { it.id == '" + MINISTER + "' }.label", equalTo("سامر عبدالرحمن العطار"));
        given().get("/v1/articles/a").then().body("persons[0].count", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "العط, سامر-عبدالرحمن-العطار",
        "سامر, سامر-عبدالرحمن-العطار",
        "سامر عبد الر, سامر-عبدالرحمن-العطار",
        "عبدالرحمن العطار, سامر-عبدالرحمن-العطار",
        "فيلدم, جوردن-فلدمن",
        "جور, جوردن-فلدمن",
        "غوردن فيل, جوردن-فلدمن",
        "ماكر, emmanuel-macron",
        "macr, emmanuel-macron",
        "macron, emmanuel-macron",
        "سام, سامر-عبدالرحمن-العطار",
        "emmanuel-macron, emmanuel-macron"
    })
    void facetValuesAreFoundByTheBeginningOfAName(String prefix, String id) {
        given().queryParam("prefix", prefix)
                .get("/v1/facets/person")
                .then()
                .statusCode(200)
                .body("values.value", contains(id))
                .body("distinct", equalTo(1));
    }

    /** What looks like أبو in another case may be the beginning of a word. */
    @ParameterizedTest
    @ValueSource(strings = {"ابا", "أباظ", "ثروت ابا"})
    void anUnfinishedWordIsNoCaseOfAbu(String prefix) {
        Articles.load(article("z", "قال الكاتب المصري ثروت أباظة إن روايته نشرت.", "2025-07-05"));
        given().queryParam("prefix", prefix)
                .get("/v1/facets/person")
                .then()
                .statusCode(200)
                .body("values.value", contains("ثروت-اباظه"));
        given().delete("/v1/articles/z?refresh=true").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"زيد", "فلي", "عيطي", "(", "[", "*", ".*", "\\", "\"", "-"})
    void aPrefixThatBeginsNoNameFindsNobody(String prefix) {
        given().queryParam("prefix", prefix)
                .get("/v1/facets/person")
                .then()
                .statusCode(200)
                .body("values", empty());
    }

    @Test
    void theCardSaysHowTheArticlesWriteTheName() {
        given().get("/v1/persons/" + MINISTER)
                .then()
                .statusCode(200)
                .body("label", equalTo("سامر عبد الرحمن العطار"))
                .body("listed", equalTo(false))
                .body("country", nullValue())
                .body("articles", equalTo(3))
                .body("spellings.text", contains("سامر عبد الرحمن العطار", "العطار", "سامر عبدالرحمن العطار"))
                .body("spellings.articles", contains(2, 1, 1))
                .body("months.value", contains("2025-08", "2025-07"))
                .body("months.articles", contains(1, 2))
                .body("persons.value", contains("emmanuel-macron"))
                .body("countries.value", hasItem("LB"));
    }

    @Test
    void theCardOfAListedPersonSaysWhatTheGazetteerKnows() {
        given().queryParam("lang", "en")
                .get("/v1/persons/emmanuel-macron")
                .then()
                .statusCode(200)
                .body("label", equalTo("Emmanuel Macron"))
                .body("labels.ar", equalTo("إيمانويل ماكرون"))
                .body("listed", equalTo(true))
                .body("country", equalTo("FR"))
                .body("articles", equalTo(1))
                .body("spellings.text", contains("إيمانويل ماكرون"))
                .body("persons.label", contains("سامر عبد الرحمن العطار"));
    }

    @Test
    void aListedPersonWhomNoArticleNamesHasACardWithoutArticles() {
        given().get("/v1/persons/vladimir-putin")
                .then()
                .statusCode(200)
                .body("articles", equalTo(0))
                .body("months", empty());
    }

    @Test
    void theCardOfACountrySaysHowTheArticlesWriteIt() {
        given().get("/v1/countries/LB")
                .then()
                .statusCode(200)
                .body("label", equalTo("لبنان"))
                .body("articles", equalTo(3))
                .body("spellings[0].text", equalTo("اللبناني"))
                .body("spellings[0].articles", equalTo(3))
                .body("persons.value", hasItem(MINISTER));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/persons/nobody, There is no person 'nobody'",
        "/v1/countries/XX, There is no country 'XX'",
        "/v1/countries/lb, in capitals"
    })
    void whatIsNotThereIsSaidToBeMissing(String path, String detail) {
        given().get(path).then().statusCode(404).body("detail", containsString(detail));
    }

    @Test
    void anIdWithoutEndIsNobodys() {
        String id = "ا".repeat(1000);
        given().get("/v1/persons/" + id).then().statusCode(404);
        given().queryParam("person", "ا".repeat(1000))
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(0));
    }

    private static String article(String id, String body, String published) {
        return Articles.line("id", id, "title", "خبر " + id, "body", body, "published", published);
    }
}
