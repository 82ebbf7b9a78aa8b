package org.fihrist.page;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Readers' ways through the search page, in a real browser. */
@ServiceTest
@TestProfile(WithSamples.class)
class SearchPageTest {

    private static SearchPage page;

    @TestHTTPResource("/")
    private URI home;

    @BeforeAll
    static void start() {
        page = new SearchPage();
    }

    @AfterAll
    static void quit() {
        if (page != null) {
            page.quit();
        }
    }

    @BeforeEach
    void forget() {
        page.open(home, "");
        page.browser().executeScript("localStorage.clear()");
        page.complaints();
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        assertThat(page.hosts()).containsOnly(home.getAuthority());
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void opensInArabicWithTheLatestNews() {
        page.open(home, "");
        assertThat(page.browser().getTitle()).isEqualTo("فهرست");
        assertThat(page.find("html").getDomAttribute("dir")).isEqualTo("rtl");
        assertThat(page.total()).startsWith("أحدث الأخبار: ").contains("مقال");
        assertThat(page.all(".result")).hasSize(10);
        assertThat(page.texts(".facet legend span:first-child"))
                .containsExactly("الأشخاص", "الدول", "الشهور", "المصادر");
    }

    @Test
    void whatWasImportedIsFoundWithItsWordsMarkedWhole() {
        Articles.load(Articles.line(
                "id",
                "page-lighthouse",
                "title",
                "ترميم منارة قديمة في اللاذقية",
                "body",
                "بدأ ترميم المنارة القديمة.\n<b>لا شيء</b> غيرها.",
                "source",
                "coast",
                "url",
                "javascript:alert(1)",
                "published",
                "2025-03-04"));
        page.search("المنارة");
        assertThat(page.texts(".headline")).contains("ترميم منارة قديمة في اللاذقية");
        assertThat(page.texts(".headline mark")).contains("منارة");
        assertThat(page.texts(".snippet mark")).contains("المنارة");
        page.click("#open-page-lighthouse");
        assertThat(page.find(".article-text").getText()).contains("<b>لا شيء</b>");
        assertThat(page.all(".article-links a[href^='javascript']")).isEmpty();
        page.click("#article-close");
        page.awaitGone("#article");
    }

    @Test
    void aFacetNarrowsAndItsChipWidens() {
        page.search("بوتين");
        String all = page.total();
        page.clickAndSearch("#facet-person-kim-jong-un");
        assertThat(page.address()).contains("q=بوتين").contains("person=kim-jong-un");
        assertThat(page.total()).isNotEqualTo(all);
        assertThat(page.focused()).isEqualTo("facet-person-kim-jong-un");
        assertThat(page.find("#chip-person-kim-jong-un").getText()).contains("كيم جونغ أون");
        page.clickAndSearch("#chip-person-kim-jong-un");
        assertThat(page.total()).isEqualTo(all);
        assertThat(page.address()).doesNotContain("person=");
    }

    @Test
    void twoPeopleAreAnyOrBoth() {
        page.open(home, "?person=vladimir-putin&person=kim-jong-un");
        String any = page.total();
        page.clickAndSearch(".facet-person .segments label:last-child");
        assertThat(page.address()).contains("person.op=and");
        assertThat(page.total()).isNotEqualTo(any);
    }

    @Test
    void aValueIsLeftOut() {
        page.search("بوتين");
        String all = page.total();
        page.browser().executeScript("document.getElementById('facet-country-not-KP').focus()");
        page.clickAndSearch("#facet-country-not-KP");
        assertThat(page.address()).contains("exclude.country=KP");
        assertThat(page.total()).isNotEqualTo(all);
        assertThat(page.find("#chip-not-country-KP").getText()).contains("كوريا الشمالية");
    }

    @Test
    void aFacetIsSearchedWithin() {
        page.press("#facet-person-search", "لوكا");
        page.clickAndSearch("#facet-person-alexander-lukashenko");
        assertThat(page.address()).contains("person=alexander-lukashenko");
        assertThat(page.all(".result")).isNotEmpty();
    }

    @Test
    void aPeriodIsBrushedByKeyboard() {
        page.find("#timeline-start").sendKeys(Keys.PAGE_UP, Keys.ARROW_UP);
        assertThat(page.find("#readout").getText()).contains("مقال");
        page.browser().executeScript("document.getElementById('total').textContent = ''");
        page.press("#timeline-start", Keys.ENTER);
        page.awaitTotal();
        page.awaitAddress("from=");
        assertThat(page.address()).contains("to=");
        page.clickAndSearch("[id='chip-period-']");
        assertThat(page.address()).doesNotContain("from=");
    }

    @Test
    void moreResultsAreAppended() {
        assertThat(page.all(".result")).hasSize(10);
        page.click("#more");
        page.find(".list > li:nth-child(11) .result");
        page.awaitResults();
        assertThat(page.all(".result")).hasSize(20);
        assertThat(page.focused())
                .isEqualTo(page.find(".list > li:nth-child(11) a").getDomAttribute("id"));
        assertThat(page.texts(".headline")).doesNotHaveDuplicates();
    }

    @Test
    void anArticleOpensOverTheResultsAndBackReturnsToThem() {
        page.search("بوتين");
        page.click("#open-seed-005");
        assertThat(page.find("#article-title").getText()).contains("ألاسكا");
        assertThat(page.address()).contains("article=seed-005").contains("q=بوتين");
        assertThat(page.find("#article-similar + .briefs").getText()).isNotEmpty();
        page.browser().navigate().back();
        page.awaitGone("#article");
        assertThat(page.focused()).isEqualTo("open-seed-005");
        page.browser().navigate().forward();
        page.find("#article-title");
        page.press("#article-title", Keys.ESCAPE);
        page.awaitGone("#article");
        assertThat(page.address()).doesNotContain("article=");
    }

    @Test
    void aPersonOfAnArticleBecomesAFilter() {
        page.open(home, "?q=بوتين&article=seed-005");
        page.find("#article-title");
        page.clickAndSearch("#article .tag-person");
        page.awaitGone("#article");
        assertThat(page.address()).contains("person=").doesNotContain("article=");
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        page.open(home, "?person=vladimir-putin");
        page.clickAndSearch("#language");
        assertThat(page.find("html").getDomAttribute("dir")).isEqualTo("ltr");
        assertThat(page.total()).matches("\\d+ articles");
        assertThat(page.find("#chip-person-vladimir-putin").getText()).contains("Vladimir Putin");
        assertThat(page.find(".headline").getDomAttribute("lang")).isEqualTo("ar");
        assertThat(page.address()).contains("lang=en");
        page.open(home, "");
        assertThat(page.find("html").getDomAttribute("lang")).isEqualTo("en");
    }

    @Test
    void aSuggestedPersonBecomesAFilter() {
        page.press("#q", "بوت");
        page.find(".suggestion");
        page.press("#q", Keys.ARROW_DOWN);
        assertThat(page.find("#q").getDomAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
        page.browser().executeScript("document.getElementById('total').textContent = ''");
        page.press("#q", Keys.ENTER);
        page.awaitTotal();
        assertThat(page.address()).contains("person=vladimir-putin").doesNotContain("q=");
        assertThat(page.find("#chip-person-vladimir-putin").isDisplayed()).isTrue();
    }

    @Test
    void escapeClosesTheSuggestions() {
        page.press("#q", "بوت");
        page.find(".suggestion");
        page.press("#q", Keys.ESCAPE);
        page.awaitGone("#suggestions");
        assertThat(page.find("#q").getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void theOtherKeyboardIsUnderstoodAndSaid() {
        page.search("f,jdk");
        assertThat(page.find(".reading").getText()).contains("f,jdk").contains("بوتين");
        assertThat(page.all(".result")).isNotEmpty();
    }

    @Test
    void aCorrectionIsSaid() {
        page.search("ميانمر");
        assertThat(page.find(".reading").getText()).contains("ميانمر").contains("ميانمار");
        page.clickAndSearch(".reading-query");
        assertThat(page.address()).contains("q=ميانمار");
    }

    @Test
    void onlyTheSpellingTypedIsAskedFor() {
        page.search("Putin");
        page.clickAndSearch(".reading-entities .link");
        assertThat(page.address()).contains("variants=false");
        assertThat(page.total()).isEqualTo("لا مقالات");
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        page.open(home, "?q=زقزقة&month=2025-08");
        assertThat(page.total()).isEqualTo("لا مقالات");
        assertThat(page.find(".notice").getText()).contains("لم نجد شيئًا").contains("أزِل المرشّحات");
        page.click(".notice .link");
        page.awaitGone(".chip");
        assertThat(page.address()).doesNotContain("month=");
    }

    @Test
    void whatTheServiceRefusesIsShown() {
        page.open(home, "?q=" + "x".repeat(1001));
        assertThat(page.find(".notice-error").getText()).contains("q has 1001 characters.");
        assertThat(page.find(".notice-error .detail").getDomAttribute("lang")).isEqualTo("en");
        assertThat(page.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void aServiceOutOfReachIsSaidAndAskedAgain() {
        page.connect(false);
        page.clickAndSearch("#facet-source-fihrist-sport");
        assertThat(page.find(".notice-error").getText()).contains("لا اتصال بالخدمة");
        page.connect(true);
        page.clickAndSearch(".notice-error .primary");
        assertThat(page.all(".result")).isNotEmpty();
        assertThat(page.complaints())
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void anAddressBringsItsViewBack() {
        page.open(home, "?q=بوتين&person=kim-jong-un&sort=oldest&lang=en");
        List<String> titles = page.texts(".headline");
        page.browser().navigate().refresh();
        page.awaitTotal();
        assertThat(page.texts(".headline")).isEqualTo(titles).isNotEmpty();
        assertThat(page.find("#q").getDomProperty("value")).isEqualTo("بوتين");
        assertThat(page.find("#sort").getDomProperty("value")).isEqualTo("oldest");
        assertThat(page.find("#facet-person-kim-jong-un").isSelected()).isTrue();
    }

    @Test
    void theSearchCanBeUsedElsewhere() {
        page.open(home, "?q=بوتين&country=KP");
        page.click("#links summary");
        assertThat(page.find(".request code").getText()).startsWith("GET /v1/articles?q=بوتين&country=KP");
        assertThat(page.all(".menu-links a").stream()
                        .map(link -> link.getDomAttribute("href"))
                        .toList())
                .anyMatch(href -> href.contains("/v1/export?") && href.contains("format=csv"))
                .anyMatch(href -> href.contains("/v1/feed?") && href.contains("country=KP"));
    }

    @Test
    void oneResultAStoryIsAskedForByASwitch() {
        page.clickAndSearch("#collapse");
        assertThat(page.address()).contains("collapse=story");
        assertThat(page.total()).contains("مقال").containsAnyOf("خبر", "أخبار");
    }

    @ParameterizedTest
    @CsvSource({"/, text/html", "/assets/js/main.js, text/javascript", "/assets/css/base.css, text/css"})
    void thePageRunsNothingThatIsNotItsOwn(String path, String type) {
        when().get(path)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-cache"));
    }

    /** Modules are found one by another: named in the page, they are fetched all at once. */
    @Test
    void allModulesAreFetchedAtOnce() throws IOException {
        Path folder = Path.of("src", "main", "resources", "META-INF", "resources");
        String html = Files.readString(folder.resolve("index.html"));
        try (Stream<Path> modules = Files.list(folder.resolve("assets").resolve("js"))) {
            assertThat(modules.map(module -> "=\"assets/js/" + module.getFileName() + "\""))
                    .allMatch(html::contains);
        }
    }

    @Test
    void swaggerUiIsLeftItsStyles() {
        when().get("/swagger-ui/").then().statusCode(200).header("Content-Security-Policy", nullValue());
    }
}
