package org.fihrist.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The article over the results: what it shows, and the ways in and out. */
@ServiceTest
@TestProfile(WithSamples.class)
class ArticleViewTest extends PageTest {

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
    void anArticleOpensOverTheResultsAndBackReturnsToThem() {
        page.search("بوتين");
        page.click("#open-seed-005");
        page.awaitText("#article-title", "ألاسكا");
        assertThat(page.address()).contains("article=seed-005").contains("q=بوتين");
        assertThat(page.find("#article-similar + .briefs").getText()).isNotEmpty();
        page.browser().navigate().back();
        page.awaitGone("#article");
        assertThat(page.focused()).isEqualTo("open-seed-005");
        page.browser().navigate().forward();
        page.awaitText("#article-title", "ألاسكا");
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
    void aFilterThatIsSetIsTakenBackByTheSameButton() {
        page.open(home, "?person=vladimir-putin&article=seed-005");
        page.find("#article-title");
        page.clickAndSearch("#article .tag-person[aria-pressed='true']");
        assertThat(page.address()).doesNotContain("person=");
    }

    @Test
    void otherCopiesOfAStoryAreBesideIt() {
        String text =
                "وصلت سفينة الأبحاث إلى الميناء بعد رحلة طويلة قضتها في قياس حرارة المياه وملوحتها وتيارات البحر. "
                        + "وقال قبطانها إن العواصف أخرت عودتها أسبوعا كاملا عن موعدها المعلن.";
        Articles.load(copy("ship-a", "first", text), copy("ship-b", "second", text));
        page.open(home, "?article=ship-a");
        assertThat(page.find("#article-copies + .briefs").getText())
                .contains("second")
                .doesNotContain("first");
        page.click("#article-copies + .briefs a");
        page.awaitAddress("article=ship-b");
        page.awaitText("#article-copies + .briefs", "first");
    }

    private static String copy(String id, String source, String body) {
        return Articles.line(
                "id", id, "title", "سفينة الأبحاث تعود", "body", body, "source", source, "published", "2025-03-04");
    }

    @Test
    void theWindowIsNamedByTheArticleWhileItIsOpen() {
        page.open(home, "?q=بوتين");
        page.click("#open-seed-005");
        String title = page.find("#article-title.article-title").getText();
        page.awaitWindow(title + " | بوتين – فهرست");
        page.click("#article-close");
        page.awaitWindow("بوتين – فهرست");
    }

    @Test
    void anArticleThatIsNotThereIsSaid() {
        page.open(home, "?q=بوتين&article=nowhere");
        assertThat(page.find("#article [role=alert]").getText()).contains("ليس في الفهرست");
        assertThat(page.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("404"));
        page.click("#article-close");
        page.awaitGone("#article");
        assertThat(page.all(".result")).isNotEmpty();
    }
}
