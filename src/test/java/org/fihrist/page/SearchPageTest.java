package org.fihrist.page;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Readers' ways through the search page, in a real browser. */
@ServiceTest
@TestProfile(WithSamples.class)
class SearchPageTest extends PageTest {

    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "font-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "manifest-src 'self'");

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
    void aFacetNarrowsAndItsChipWidens() {
        page.search("بوتين");
        String all = page.total();
        page.clickAndSearch("#pick-person-kim-jong-un");
        assertThat(page.address()).contains("q=بوتين").contains("person=kim-jong-un");
        assertThat(page.total()).isNotEqualTo(all);
        assertThat(page.focused()).isEqualTo("pick-person-kim-jong-un");
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
        page.browser().executeScript("document.getElementById('not-country-KP').focus()");
        page.clickAndSearch("#not-country-KP");
        assertThat(page.focused()).startsWith("pick-country-");
        assertThat(page.address()).contains("exclude.country=KP");
        assertThat(page.total()).isNotEqualTo(all);
        assertThat(page.find("#chip-not-country-KP").getText()).contains("كوريا الشمالية");
    }

    @Test
    void aFacetIsSearchedWithin() {
        page.press("#facet-person-search", "لوكا");
        page.clickAndSearch("#pick-person-alexander-lukashenko");
        assertThat(page.address()).contains("person=alexander-lukashenko");
        assertThat(page.all(".result")).isNotEmpty();
    }

    @Test
    void aPeriodIsBrushedByKeyboard() {
        page.press("#timeline-start", Keys.PAGE_UP, Keys.ARROW_UP);
        assertThat(page.find("#readout").getText()).contains("مقال");
        page.searchBy(() -> page.press("#timeline-start", Keys.ENTER));
        page.awaitAddress("from=");
        assertThat(page.address()).contains("to=");
        page.clickAndSearch("[id='chip-period-']");
        assertThat(page.address()).doesNotContain("from=");
    }

    @Test
    void aPeriodIsBrushedByPointer() {
        String all = page.total();
        WebElement area = page.find(".brush-area");
        int quarter = area.getSize().getWidth() / 4;
        page.searchBy(() -> new Actions(page.browser())
                .moveToElement(area, quarter, 0)
                .clickAndHold()
                .moveToElement(area, 0, 0)
                .release()
                .perform());
        assertThat(page.address()).contains("from=").contains("to=");
        assertThat(page.find("[id='chip-period-']").getText()).isNotEmpty();
        assertThat(page.total()).isNotEqualTo(all);
    }

    @Test
    void aHandleIsDraggedAgainstTheOther() {
        WebElement start = page.find("#timeline-start");
        int width = page.find(".brush-area").getSize().getWidth();
        page.searchBy(() ->
                new Actions(page.browser()).dragAndDropBy(start, -width / 4, 0).perform());
        // The newest articles, which are at the far end, are still there.
        assertThat(page.address()).contains("from=").contains("to=");
        assertThat(page.find("[id='chip-period-']").getText()).isNotEmpty();
        String newest = page.find(".result time").getDomAttribute("datetime");
        page.clickAndSearch("[id='chip-period-']");
        assertThat(page.find(".result time").getDomAttribute("datetime")).isEqualTo(newest);
    }

    @Test
    void theLastPageIsSeenToBeTheLast() {
        Articles.load(IntStream.range(0, 20)
                .mapToObj(i -> Articles.line(
                        "id",
                        "end-" + i,
                        "title",
                        "زرافة رقم " + i,
                        "source",
                        "zoo",
                        "published",
                        "2024-02-0" + (1 + i % 9)))
                .toArray(String[]::new));
        page.open(home, "?q=زرافة&sort=newest");
        page.click("#more");
        page.find(".list > li:nth-child(20) .result");
        page.awaitGone("#more");
        assertThat(page.find("#foot").getText()).isEqualTo("هذه كل النتائج");
    }

    @Test
    void aNameIsAskedForAgainOnceTheServiceAnswers() {
        page.connect(false);
        page.browser()
                .executeScript(
                        "history.pushState(null, '', '?exclude.country=FJ'); dispatchEvent(new PopStateEvent('popstate'))");
        page.find(".notice-error");
        assertThat(page.find("#chip-not-country-FJ").getText()).contains("FJ");
        page.connect(true);
        page.search("كيم");
        page.awaitText("#chip-not-country-FJ", "فيجي");
        assertThat(page.complaints())
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    /** A browser tells of a change after each digit of a year. */
    @Test
    void aPeriodIsTypedDayByDay() {
        page.click("#timeline-days");
        page.press("#timeline-from", "08", "01", "2025");
        page.press("#timeline-to", "08", "31", "2025");
        assertThat(page.address()).doesNotContain("from=");
        page.searchBy(() -> page.press("#timeline-to", Keys.ENTER));
        assertThat(page.address()).contains("from=2025-08-01").contains("to=2025-08-31");
        assertThat(page.all(".result")).isNotEmpty();
        assertThat(page.find("#timeline-from").getDomProperty("value")).isEqualTo("2025-08-01");
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
    void theColoursAreSwitchedAndKept() {
        boolean dark = isDark();
        page.click("#theme");
        assertThat(isDark()).isNotEqualTo(dark);
        page.open(home, "");
        assertThat(isDark()).isNotEqualTo(dark);
    }

    private static boolean isDark() {
        return page.browser()
                .findElement(By.tagName("body"))
                .getCssValue("background-color")
                .contains("(20, 23, 26");
    }

    @Test
    void theKeyboardReachesTheBoxAndTheResults() {
        page.press("body", "/");
        assertThat(page.focused()).isEqualTo("q");
        assertThat(page.find("#q").getDomProperty("value")).isEmpty();
        page.open(home, "");
        page.press("body", Keys.TAB);
        page.browser().switchTo().activeElement().sendKeys(Keys.ENTER);
        page.awaitFocus("results");
    }

    @Test
    void onAPhoneTheFacetsOpenAndCloseOverTheResults() {
        page.width(360);
        assertThat(page.browser().findElement(By.id("facets")).isDisplayed()).isFalse();
        page.click("#filters-toggle");
        page.clickAndSearch(".facet-country .facet-value input");
        page.click(".facets-show");
        page.awaitGone("#facets");
        assertThat(page.focused()).isEqualTo("results");
        assertThat(page.find("[id^=chip-country-]").isDisplayed()).isTrue();
    }

    @Test
    void onAPhoneTheMenuStaysInTheWindow() {
        page.width(360);
        page.click("#links");
        Rectangle menu = page.find("#links-panel").getRect();
        assertThat(menu.getX()).isNotNegative();
        assertThat(menu.getX() + menu.getWidth()).isLessThanOrEqualTo(360);
        page.press("#links", Keys.ESCAPE);
        page.awaitGone("#links-panel");
    }

    @Test
    void aSuggestedPersonBecomesAFilter() {
        page.press("#q", "بوت");
        page.find(".suggestion");
        page.press("#q", Keys.ARROW_DOWN);
        assertThat(page.find("#q").getDomAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
        page.searchBy(() -> page.press("#q", Keys.ENTER));
        assertThat(page.address()).contains("person=vladimir-putin").doesNotContain("q=");
        assertThat(page.find("#chip-person-vladimir-putin").isDisplayed()).isTrue();
    }

    @Test
    void aSuggestionIsChosenByPointer() {
        page.press("#q", "بوت");
        page.clickAndSearch("#suggestion-0");
        assertThat(page.address()).contains("person=vladimir-putin").doesNotContain("q=");
        page.awaitGone("#suggestions");
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
    void anAddressBringsItsViewBack() {
        page.open(home, "?q=بوتين&person=kim-jong-un&sort=oldest&lang=en");
        List<String> titles = page.texts(".headline");
        page.browser().navigate().refresh();
        page.awaitTotal();
        assertThat(page.texts(".headline")).isEqualTo(titles).isNotEmpty();
        assertThat(page.find("#q").getDomProperty("value")).isEqualTo("بوتين");
        assertThat(page.find("#sort").getDomProperty("value")).isEqualTo("oldest");
        assertThat(page.find("#pick-person-kim-jong-un").isSelected()).isTrue();
    }

    @Test
    void theSearchCanBeUsedElsewhere() {
        page.open(home, "?q=بوتين&country=KP");
        page.click("#links");
        page.find("#links-panel");
        assertThat(page.find(".request code").getText()).startsWith("GET /v1/articles?q=بوتين&country=KP");
        assertThat(page.all(".menu-links a").stream()
                        .map(link -> link.getDomAttribute("href"))
                        .toList())
                .anyMatch(
                        href -> href.contains("/v1/export?") && href.contains("format=csv") && href.contains("lang=ar"))
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
                .header("Content-Security-Policy", equalTo(String.join("; ", POLICY)))
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

    /** The page is readable in Arabic before its script has run, with the words that the script then sets. */
    @Test
    void thePageAndItsScriptSayTheSame() throws IOException {
        Path folder = Path.of("src", "main", "resources", "META-INF", "resources");
        String texts = Files.readString(folder.resolve("assets").resolve("js").resolve("texts.js"));
        String arabic = texts.substring(0, texts.indexOf("en: {"));
        Elements marked =
                Jsoup.parse(Files.readString(folder.resolve("index.html"))).select("[data-text]");
        assertThat(marked).isNotEmpty().allSatisfy(element -> assertThat(arabic)
                .contains("'%s': '%s'".formatted(element.attr("data-text"), element.text())));
    }

    @Test
    void swaggerUiIsLeftItsStyles() {
        when().get("/swagger-ui/").then().statusCode(200).header("Content-Security-Policy", nullValue());
    }
}
