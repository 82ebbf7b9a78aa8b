package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SearchTest {

    @BeforeEach
    void load() {
        Articles.load(
                article(
                        "ru-1",
                        "بوتين يلتقي شي في بكين",
                        "التقى فلاديمير بوتين نظيره الصيني شي جين بينغ.",
                        "alpha",
                        "2025-09-03"),
                article(
                        "ru-2",
                        "ترامب يهاتف بوتين",
                        "تحدث دونالد ترمب مع الرئيس الروسي فلاديمير بوتين.",
                        "beta",
                        "2025-08-13"),
                article(
                        "us-1",
                        "ترامب يستقبل نتانياهو",
                        "استقبل الرئيس الأميركي دونالد ترامب بنيامين نتانياهو في البيت الأبيض.",
                        "alpha",
                        "2025-04-07"),
                article(
                        "eg-1",
                        "السيسي يفتتح مشروعا",
                        "افتتح عبدالفتاح السيسي مشروعا جديدا في مصر، وقال <script>alert(1)</script> لا شيء.",
                        "beta",
                        "2025-04-20"),
                article(
                        "old",
                        "الحكومة المصرية تقر الموازنة",
                        "أقر مجلس الوزراء المصري الموازنة.",
                        "beta",
                        "2023-06-30"),
                Articles.line(
                        "id",
                        "undated",
                        "title",
                        "كيم جونج أون يعاين مصنعا",
                        "body",
                        "عاين كيم جونج أون مصنعا.",
                        "source",
                        "alpha"));
    }

    /** Of four keywords one that is not there makes another article; of five a reader may have mistaken one. */
    @ParameterizedTest
    @CsvSource({
        "السيسي يفتتح مشروعا جديدا, 1",
        "السيسي يفتتح مشروعا في مصر جديدا, 1",
        "بوتين يلتقي شي الصيني نظيره برلين, 1",
        "بوتين يلتقي شي ترامب نتانياهو السيسي, 0"
    })
    void keywordsFindArticlesWithAllOrNearlyAll(String q, int found) {
        given().queryParam("q", q)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("interpretation.matching", equalTo(found == 0 ? "some" : "keywords"))
                .body("total.value", found == 0 ? notNullValue() : equalTo(found));
    }

    private static String article(String id, String title, String body, String source, String published) {
        return Articles.line("id", id, "title", title, "body", body, "source", source, "published", published);
    }

    @Test
    void withoutQueryAllArticlesComeNewestFirst() {
        search("limit=10")
                .body("total.value", equalTo(6))
                .body("total.relation", equalTo("eq"))
                .body("items.id", equalTo(List.of("ru-1", "ru-2", "eg-1", "us-1", "old", "undated")))
                .body("items[0].score", nullValue());
        search("sort=oldest").body("items.id", equalTo(List.of("old", "us-1", "eg-1", "ru-2", "ru-1", "undated")));
    }

    @ParameterizedTest
    @CsvSource({
        "بوتين, ru-1;ru-2",
        "لبوتين, ru-1;ru-2",
        "Putin, ru-1;ru-2",
        "vladimir putin, ru-1;ru-2",
        "kim jong un, undated",
        "كيم جونغ أون, undated",
        "ترمب, ru-2;us-1",
        "نتنياهو, us-1",
        "عبد الفتاح السيسي, eg-1",
        "Xi Jinping, ru-1",
    })
    void aRecognisedNameFindsItsOtherSpellings(String q, String ids) {
        given().queryParam("q", q)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(ids.split(";")))
                .body("interpretation.entities", hasSize(1))
                .body("items[0].score", notNullValue());
    }

    @Test
    void otherSpellingsCanBeTurnedOff() {
        given().queryParam("q", "Putin")
                .queryParam("variants", false)
                .get("/v1/articles")
                .then()
                .body("total.value", equalTo(0));
    }

    @Test
    void quotesMatchExactlyAndInOrder() {
        q("\"الموازنة الوزراء\"").body("total.value", equalTo(0));
        q("\"مجلس الوزراء\"").body("items.id", equalTo(List.of("old")));
        q("«مجلس الوزراء»").body("items.id", equalTo(List.of("old")));
    }

    @Test
    void aHyphenExcludes() {
        q("بوتين -ترامب").body("items.id", equalTo(List.of("ru-1")));
        q("-بوتين").body("items.id", not(hasItem("ru-1"))).body("total.value", equalTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"بوتين ؟", "بوتين -", "- بوتين،", "بوتين !!! ...", "(بوتين)"})
    void punctuationByItselfAsksForNothing(String q) {
        q(q).body("items.id", containsInAnyOrder("ru-1", "ru-2"));
    }

    @Test
    void everyQuoteMustMatchHoweverManyWordsThereAre() {
        q("الحكومة المصرية تقر الموازنة أقر \"مجلس النواب\"").body("total.value", equalTo(0));
        q("الحكومة المصرية تقر الموازنة أقر \"مجلس الوزراء\"").body("items.id", equalTo(List.of("old")));
    }

    @Test
    void anExcludedPlaceDoesNotExcludeItsWholeCountry() {
        q("بوتين").body("items.id", hasItems("ru-1", "ru-2"));
        q("بوتين -موسكو").body("items.id", hasItems("ru-1", "ru-2"));
        q("بوتين -بكين").body("items.id", hasItem("ru-2")).body("items.id", not(hasItem("ru-1")));
        q("بوتين -روسيا").body("items.id", not(hasItem("ru-2")));
    }

    @Test
    void anExcludedNameIsExcludedInEverySpelling() {
        q("-Trump").body("items.id", not(hasItems("ru-2"))).body("items.id", not(hasItem("us-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "\"\"", "- -", "***", "\\", "a:b AND (", "<>&", "؟", "\uFDD0", "%00", "\uD83D"})
    void anyTextIsAQuery(String q) {
        q(q).statusCode(200);
    }

    /** Words that are in no article, with signs that other languages of queries would take for "or anything". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzqx OR *",
                "zzqx* || *:*",
                "title:zzqx OR body:[* TO *]",
                "_exists_:zzqx",
                "/zzqx|.*/",
                "zzqx\"}}],\"query\":{\"match_all\":{}}",
                "zzqx') OR zzqx=zzqx --",
                "zzqx\u0000*"
            })
    void noSignMeansAnything(String q) {
        q(q).statusCode(200).body("items", empty()).body("total.value", equalTo(0));
    }

    @Test
    void marksCoverWholeWordsOfTheText() {
        List<String> marked = new ArrayList<>();
        JsonPath page = q("السيسي").extract().jsonPath();
        for (int i = 0; i < page.getList("items[0].snippets").size(); i++) {
            String text = page.getString("items[0].snippets[" + i + "].text");
            for (List<Integer> mark : page.<List<Integer>>getList("items[0].snippets[" + i + "].marks")) {
                marked.add(text.substring(mark.get(0), mark.get(1)));
            }
        }
        assertThat(marked).isNotEmpty().allSatisfy(word -> assertThat(word).endsWith("السيسي"));
    }

    @Test
    void markupInAnArticleStaysText() {
        q("السيسي مشروعا")
                .body(
                        "items[0].snippets.text",
                        hasItem(org.hamcrest.Matchers.containsString("<script>alert(1)</script>")));
    }

    @Test
    void snippetsCanBeTurnedOff() {
        search("highlight=false").body("items.snippets", everyItem(empty()));
    }

    @Test
    void valuesOfOneFacetAreAlternativesAndFacetsAgree() {
        search("person=vladimir-putin&person=abdel-fattah-al-sisi")
                .body("items.id", containsInAnyOrder("ru-1", "ru-2", "eg-1"));
        search("person=vladimir-putin&person=donald-trump&person.op=and").body("items.id", equalTo(List.of("ru-2")));
        search("person=vladimir-putin&month=2025-08").body("items.id", equalTo(List.of("ru-2")));
        search("source=alpha&country=US").body("items.id", equalTo(List.of("us-1")));
    }

    @Test
    void allCountriesCanBeDemanded() {
        Articles.load(article("both", "خبر", "وقعت مصر اتفاقا مع روسيا.", "gamma", "2025-04-21"));
        try {
            search("country=EG&country=RU&country.op=or")
                    .body("items.id", containsInAnyOrder("ru-2", "eg-1", "old", "both"));
            search("country=EG&country=RU&country.op=and").body("items.id", equalTo(List.of("both")));
        } finally {
            given().delete("/v1/articles/both?refresh=true").then().statusCode(204);
        }
    }

    @Test
    void countsLeaveTheirOwnSelectionOut() {
        search("person=vladimir-putin")
                .body("total.value", equalTo(2))
                .body("facets.person.values.find { it.value == 'vladimir-putin' }.selected", equalTo(true))
                .body("facets.person.values.find { it.value == 'donald-trump' }.count", equalTo(2))
                .body("facets.month.values.value", equalTo(List.of("2025-09", "2025-08")));
    }

    @Test
    void aSelectedValueIsListedEvenAtZero() {
        search("person=vladimir-putin&month=2023-06")
                .body("total.value", equalTo(0))
                .body("facets.person.values.find { it.value == 'vladimir-putin' }.count", equalTo(0))
                .body("facets.month.values.find { it.value == '2023-06' }.count", equalTo(0))
                .body("facets.month.values.find { it.value == '2023-06' }.selected", equalTo(true));
    }

    @Test
    void monthsComeNewestFirstAndUnknownLast() {
        search("lang=en")
                .body(
                        "facets.month.values.value",
                        equalTo(List.of("2025-09", "2025-08", "2025-04", "2023-06", "unknown")))
                .body("facets.month.values.label", hasItems("September 2025", "No date"));
        search("month=unknown").body("items.id", equalTo(List.of("undated")));
        search("exclude.month=unknown").body("total.value", equalTo(5));
        search("month=unknown&month=2023-06").body("items.id", containsInAnyOrder("old", "undated"));
    }

    @Test
    void aFacetLimitLeavesTheRestToOther() {
        search("facets=month&facet.limit=2")
                .body("facets.month.values.value", hasSize(2))
                .body("facets.month.values.count.sum()", equalTo(2))
                .body("facets.month.other", equalTo(4));
        search("facets=source&facet.limit=1")
                .body("facets.source.distinct", equalTo(2))
                .body("facets.source.other", equalTo(3));
    }

    @Test
    void aLimitOfMonthsKeepsTheNewest() {
        search("facets=month&facet.limit=1").body("facets.month.values.value", equalTo(List.of("2025-09")));
        search("facets=month&facet.limit=4")
                .body("facets.month.values.value", equalTo(List.of("2025-09", "2025-08", "2025-04", "2023-06")))
                .body("facets.month.other", equalTo(1))
                .body("facets.month.distinct", equalTo(5));
    }

    @Test
    void aSearchWithinAFacetCountsOnlyWhatItFinds() {
        when().get("/v1/facets/person?prefix=zzz&person=vladimir-putin")
                .then()
                .body("distinct", equalTo(0))
                .body("other", equalTo(0))
                .body("values", empty());
        when().get("/v1/facets/person?prefix=put")
                .then()
                .body("distinct", equalTo(1))
                .body("other", equalTo(0));
    }

    @Test
    void exclusionLeavesOut() {
        search("exclude.person=vladimir-putin&exclude.source=beta")
                .body("items.id", equalTo(List.of("us-1", "undated")));
        search("exclude.country=EG").body("items.id", not(hasItems("eg-1", "old")));
    }

    @Test
    void daysAreInclusive() {
        search("from=2025-04-07&to=2025-04-20").body("items.id", equalTo(List.of("eg-1", "us-1")));
        search("from=2025-09-03").body("items.id", equalTo(List.of("ru-1")));
        search("to=2023-06-30").body("items.id", equalTo(List.of("old")));
    }

    @Test
    void onlyTheFacetsAskedForAreCounted() {
        search("facets=none").body("facets.size()", equalTo(0));
        search("facets=source,person").body("facets.keySet()", equalTo(new HashSet<>(List.of("source", "person"))));
    }

    @Test
    void labelsComeInTheLanguageAskedFor() {
        search("person=vladimir-putin&lang=en").body("items[0].persons.label", hasItem("Vladimir Putin"));
        search("person=vladimir-putin").body("items[0].persons.label", hasItem("فلاديمير بوتين"));
        given().header("Accept-Language", "en-US,en;q=0.9,ar;q=0.5")
                .get("/v1/articles?person=vladimir-putin")
                .then()
                .body("items[0].persons.label", hasItem("Vladimir Putin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=oldest", "&q=الرئيس", "&q=بوتين ترامب السيسي مصر"})
    void readingOnNeitherRepeatsNorMisses(String query) {
        List<String> whole = get("limit=100" + query).getList("items.id");
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = get("limit=1" + query + (cursor == null ? "" : "&cursor=" + cursor));
            read.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null && read.size() <= whole.size());
        assertThat(read).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "month=2025-13, month",
        "month=August, month",
        "exclude.month=2025, exclude.month",
        "country=eg, country",
        "country=XX, country",
        "person=%20, person",
        "from=yesterday, from",
        "from=%2B12345-01-01, from",
        "from=2025-05-02&to=2025-05-01, to",
        "limit=0, limit",
        "limit=101, limit",
        "limit=ten, limit",
        "facet.limit=201, facet.limit",
        "facets=person;language, facets",
        "sort=random, sort",
        "highlight=yes, highlight",
        "variants=2, variants",
        "person.op=xor, person.op",
        "lang=fr, lang",
        "cursor=abc, cursor",
        "cursor=!!!, cursor",
        "page=2, page",
        "offset=10, offset",
        "from=5, from",
        "Q=x, Q",
    })
    void whatIsWrongIsNamedWithWhatIsAllowed(String query, String parameter) {
        given().urlEncodingEnabled(false)
                .get("/v1/articles?" + query.replace(';', ','))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("parameter", equalTo(parameter))
                .body("allowed", not(empty()));
    }

    @Test
    void tooLongAQueryIsAnError() {
        q("x".repeat(1001)).statusCode(400).body("parameter", equalTo("q"));
        q("كلمة ".repeat(65)).statusCode(400).body("parameter", equalTo("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ب", "x", "\ufdf4", "\ufdfa"})
    void aWordAsLongAsAQueryMayBeIsSearchedFor(String letter) {
        q(letter.repeat(1000)).statusCode(200);
    }

    @Test
    void aFacetIsListedByItself() {
        when().get("/v1/facets/person?lang=en&month=2025-08")
                .then()
                .statusCode(200)
                .body("distinct", equalTo(2))
                .body("values.label", containsInAnyOrder("Vladimir Putin", "Donald Trump"));
    }

    @ParameterizedTest
    @CsvSource({
        "person, بوت, vladimir-putin",
        "person, Put, vladimir-putin",
        "person, vlad, vladimir-putin",
        "person, ترم, donald-trump",
        "country, روس, RU",
        "country, Egy, EG",
        "month, 2023, 2023-06",
        "source, al, alpha",
    })
    void valuesOfAFacetAreFoundInEitherScript(String facet, String prefix, String value) {
        given().queryParam("prefix", prefix)
                .get("/v1/facets/" + facet)
                .then()
                .statusCode(200)
                .body("values.value", equalTo(List.of(value)));
    }

    @Test
    void aPrefixThatNothingHasListsNothing() {
        given().queryParam("prefix", "zzz")
                .get("/v1/facets/person")
                .then()
                .statusCode(200)
                .body("values", empty());
        given().queryParam("prefix", ".*")
                .get("/v1/facets/source")
                .then()
                .statusCode(200)
                .body("values", empty());
    }

    @Test
    void anUnknownFacetIsNotFound() {
        when().get("/v1/facets/colour").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse search(String query) {
        return when().get("/v1/articles?" + query).then();
    }

    private static JsonPath get(String query) {
        return search(query).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse q(String q) {
        return given().queryParam("q", q).get("/v1/articles").then();
    }
}
