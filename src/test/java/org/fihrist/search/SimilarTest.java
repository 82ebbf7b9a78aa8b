package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What else there is on the subject of an article. */
@ServiceTest
class SimilarTest {

    private static final String WIRE = """
            وصلت سفينة محملة بالقمح إلى ميناء العريش صباح اليوم، وهي الأولى منذ بدء موسم الاستيراد، وعلى متنها ستون ألف طن
            من القمح الروسي. وقال مدير الميناء إن التفريغ يستغرق خمسة أيام، وإن الصوامع الجديدة جاهزة لاستقبال الحمولة كلها.
            وتستورد مصر نصف حاجتها من القمح، وتسعى إلى زيادة المساحات المزروعة منه في سيناء والوادي الجديد خلال الأعوام المقبلة.
            وكانت الحكومة رفعت سعر شراء القمح من المزارعين قبل موسم الحصاد تشجيعا لهم على توريد محصولهم.
            """;

    private static final String PRICE = """
            رفعت الحكومة المصرية سعر شراء القمح من المزارعين قبل الحصاد، وقالت إن الصوامع تستقبل المحصول كله، وإن المزارع يتسلم
            ثمن قمحه في غضون يومين.
            """;

    @BeforeEach
    void load() {
        Articles.load(
                article("wheat", "سفينة قمح تصل إلى العريش", WIRE),
                article("wheat-copy", "القمح الروسي في العريش", WIRE.replace("صباح اليوم", "صباح الاثنين")),
                article("wheat-price", "مصر ترفع سعر شراء القمح", PRICE),
                article("wheat-price-copy", "سعر جديد للقمح", PRICE),
                article(
                        "silos",
                        "صوامع جديدة في سيناء",
                        "افتتحت مصر صوامع جديدة لتخزين القمح المستورد والمحلي قرب ميناء العريش في سيناء."),
                article("match", "تعادل في افتتاح الدوري", "تعادل الفريقان بهدف لكل منهما في أولى مباريات الدوري أمس."),
                article(
                        "tennis",
                        "بطولة تنس في الدوحة",
                        "تنطلق غدا بطولة التنس المفتوحة في قطر بمشاركة لاعبين من عشرين دولة."),
                article("alone", "زرافة", ""));
    }

    private static String article(String id, String title, String body) {
        return Articles.line("id", id, "title", title, "body", body, "published", "2025-08-01");
    }

    @Test
    void articlesOnTheSubjectAreListedOnesOnOthersAreNot() {
        when().get("/v1/articles/wheat/similar")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("silos"))
                .body("items.id", not(hasItem("match")))
                .body("items.id", not(hasItem("tennis")))
                .body("items.score", everyItem(notNullValue()))
                .body("items.snippets", everyItem(empty()));
    }

    @Test
    void neitherTheArticleNorItsOwnStoryIsListed() {
        when().get("/v1/articles/wheat/similar")
                .then()
                .body("items.id", not(hasItem("wheat")))
                .body("items.id", not(hasItem("wheat-copy")));
    }

    @Test
    void eachStoryIsListedOnce() {
        List<String> ids = when().get("/v1/articles/silos/similar").path("items.id");
        assertThat(ids.stream().filter(id -> id.equals("wheat") || id.equals("wheat-copy")))
                .hasSize(1);
        assertThat(ids.stream().filter(id -> id.startsWith("wheat-price"))).hasSize(1);
    }

    @Test
    void whoSharesPeopleComesFirst() {
        Articles.load(
                article("visit", "بوتين في زيارة", "وصل الرئيس فلاديمير بوتين إلى العاصمة لبحث مشروع السكك الحديدية."),
                article("a-railway", "السكك الحديدية", "بحث الوزراء مشروع السكك الحديدية في العاصمة."),
                article(
                        "z-railway",
                        "السكك الحديدية",
                        "بحث الوزراء مع فلاديمير بوتن مشروع السكك الحديدية في العاصمة."));
        when().get("/v1/articles/visit/similar").then().body("items[0].id", equalTo("z-railway"));
    }

    @Test
    void noMoreThanAskedForAreListed() {
        given().queryParam("limit", 1)
                .get("/v1/articles/wheat/similar")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void anArticleLikeNoOtherHasNone() {
        when().get("/v1/articles/alone/similar").then().statusCode(200).body("items", empty());
    }

    @Test
    void labelsAreInTheLanguageAskedFor() {
        given().queryParam("lang", "en")
                .get("/v1/articles/silos/similar")
                .then()
                .body("items.countries.label.flatten()", hasItem("Egypt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "x"})
    void aLimitOutOfRangeIsNamed(String limit) {
        given().queryParam("limit", limit)
                .get("/v1/articles/wheat/similar")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("limit"))
                .body("allowed", hasItem("a number from 1 to 50"));
    }

    @Test
    void anUnknownArticleIsNotFound() {
        when().get("/v1/articles/nowhere/similar").then().statusCode(404).body("detail", containsString("nowhere"));
    }

    @Test
    void anUnknownParameterIsRefused() {
        given().queryParam("q", "x").get("/v1/articles/wheat/similar").then().statusCode(400);
    }
}
