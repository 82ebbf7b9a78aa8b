package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.ingest.page.Samples.LEAD;
import static org.fihrist.ingest.page.Samples.SECOND;
import static org.fihrist.ingest.page.Samples.TEXT;
import static org.fihrist.ingest.page.Samples.THIRD;
import static org.fihrist.ingest.page.Samples.TITLE;
import static org.fihrist.ingest.page.Samples.html;
import static org.fihrist.ingest.page.Samples.lines;
import static org.fihrist.ingest.page.Samples.paragraphs;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageReaderTest {
    private static final PageReaders READERS = new PageReaders();
    private static final String H1 = "<h1>" + TITLE + "</h1>";
    private static final Page PLAIN = new Page(TITLE, TEXT, null);
    private static final Page DATED = new Page(TITLE, TEXT, "2025-08-13");

    private static Page read(String head, String body) {
        return READERS.readHtml(Jsoup.parse(html(head, body), "https://example.org/article"));
    }

    private static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Nested
    class Layouts {
        @Test
        void articleElementWithEverythingAround() {
            Page page = read("<title>" + TITLE + " - جريدة المنارة</title>", """
                    <header role="banner"><h1><a href="/">جريدة المنارة</a></h1><nav><a>سياسة</a><a>اقتصاد</a></nav></header>
                    <div class="breadcrumb"><a>الرئيسية</a> / <a>محليات</a></div>
                    <main><article>
                      <header><h1>%s</h1><div class="byline">بقلم سليم الورّاق</div>
                      <time datetime="2025-08-13">قبل يومين</time></header>
                      <figure><img src="a.jpg"><figcaption>مراوح فوق التلال القريبة من الساحل</figcaption></figure>
                      <div class="social-share"><a>فيسبوك</a><a>تويتر</a></div>
                      %s
                      <div class="post-tags"><a>طاقة</a><a>رياح</a></div>
                    </article>
                    <section class="related-posts"><article><h2><a>سبع طرق لتوفير الكهرباء</a></h2><p>%s</p></article></section>
                    <div id="comments"><p>%s</p></div></main>
                    <aside><p>%s</p></aside>
                    <footer>جميع الحقوق محفوظة</footer>
                    """.formatted(
                            TITLE, paragraphs(), SECOND, LEAD, THIRD));
            assertThat(page).isEqualTo(DATED);
        }

        @Test
        void pageOfTextWithoutAnyMarkedElement() {
            Page page = read(
                    "",
                    "<div class=top><div><a>الرئيسية</a></div></div><div><div>" + H1
                            + "<div>13 أغسطس 2025</div><div><div>" + paragraphs()
                            + "</div></div></div></div><div>اتصل بنا</div>");
            assertThat(page).isEqualTo(DATED);
        }

        @Test
        void layoutOfNestedTables() {
            Page page = read(
                    "",
                    "<table><tr><td><table><tr><td><a>سياسة</a></td></tr><tr><td><a>رياضة</a></td></tr></table></td><td><table><tr><td>"
                            + H1 + "</td></tr><tr><td>الأربعاء 13 أغسطس 2025</td></tr><tr><td>"
                            + TEXT.replace("\n", "<br><br>") + "</td></tr></table></td></tr></table>");
            assertThat(page).isEqualTo(DATED);
        }

        @Test
        void headlineAboveTheBodyElement() {
            Page page = read(
                    "",
                    H1 + "<div class=meta><span>13 أغسطس 2025</span><span>348 مشاهدة</span></div>"
                            + "<div itemprop=\"articleBody\">" + paragraphs() + "</div>");
            assertThat(page).isEqualTo(DATED);
        }

        @Test
        void outermostElementsNamedAfterAllThatIsInThem() {
            Page page = read(
                    "",
                    "<div class=\"page has-sidebar comments-open\"><form id=aspnetForm><div class=\"content-with-banner\">"
                            + H1 + "<div class=\"print-area share-enabled\">" + paragraphs()
                            + "</div></div></form></div>");
            assertThat(page).isEqualTo(PLAIN);
        }

        @Test
        void everyParagraphInABoxOfItsOwn() {
            Page page = read("", H1 + "<div><div><p>" + TEXT.replace("\n", "</p></div><div><p>") + "</p></div></div>");
            assertThat(page).isEqualTo(PLAIN);
        }

        @Test
        void headlineInASecondHeading() {
            Page page = read("", "<h1>جريدة المنارة</h1><h2>" + TITLE + "</h2>" + paragraphs());
            assertThat(page).isEqualTo(PLAIN);
        }

        @Test
        void teasersBetweenTheParagraphs() {
            Page page = read(
                    "",
                    "<article>" + H1 + "<p>" + LEAD
                            + "</p><p>اقرأ أيضا: <a>خطة لتحلية مياه البحر</a></p><p><strong><a>سبع طرق لتوفير الكهرباء</a>"
                            + "</strong></p><h2>ما الذي يتغير</h2><p>" + SECOND
                            + "</p><div><span>يقرأ</span>&nbsp; <a>أكبر محطات الرياح</a></div><p>"
                            + THIRD + "</p></article>");
            assertThat(page).isEqualTo(new Page(TITLE, lines(LEAD, "ما الذي يتغير", SECOND, THIRD), null));
        }

        @Test
        void linksInsideAParagraphStay() {
            Page page = read(
                    "",
                    "<article>" + H1 + "<p>" + LEAD.replace("الساحل الغربي", "<a href=#>الساحل <b>الغربي</b></a>")
                            + "</p></article>");
            assertThat(page).isEqualTo(new Page(TITLE, LEAD, null));
        }

        @Test
        void hiddenElements() {
            Page page = read(
                    "",
                    "<article>" + H1 + "<p hidden>" + LEAD + "</p><p style=\"display: none\">" + SECOND
                            + "</p><p aria-hidden=true>" + THIRD + "</p><noscript><p>" + THIRD + "</p></noscript>"
                            + paragraphs() + "</article>");
            assertThat(page).isEqualTo(PLAIN);
        }

        @Test
        void titleAlone() {
            assertThat(read("<meta property=og:title content=\"" + TITLE + "\">", ""))
                    .isEqualTo(new Page(TITLE, "", null));
        }
    }

    @Nested
    class Metadata {
        @Test
        void jsonLdInAGraph() {
            Page page = read(jsonLd("""
                            {"@context":"https://schema.org","@graph":[
                              {"@type":"WebSite","name":"جريدة المنارة","datePublished":"2001-01-01"},
                              {"@type":["NewsArticle"],"headline":"%s","datePublished":"2025-08-13T10:00:00+03:00",
                               "publisher":{"@type":"Organization","name":"جريدة المنارة"}}]}""".formatted(TITLE)), "<h1>جريدة المنارة</h1>" + paragraphs());
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, "2025-08-13T10:00:00+03:00"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"Article\",\"headline\":\"%s\",\"datePublished\":\"2025-08-13\"}]",
                    "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"https://schema.org/NewsArticle\",\"headline\":\"%s\",\"datePublished\":\"2025-08-13\"}}",
                    "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"%s\",\"datePublished\":\"2025-08-13\",} -->",
                    "{\"@type\":\"BlogPosting\",\"description\":\"a\nb\\q\",\"headline\":\"%s\",\"datePublished\":\"2025-08-13\"}"
                })
        void jsonLdInOtherShapes(String json) {
            assertThat(read(jsonLd(json.formatted(TITLE)), paragraphs())).isEqualTo(DATED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "{",
                    "{\"@type\":\"NewsArticle\",\"headline\":",
                    "null",
                    "[]",
                    "3",
                    "{\"@type\":{}}",
                    "{\"@type\":\"NewsArticle\",\"headline\":{\"a\":1},\"datePublished\":5,\"publisher\":[]}"
                })
        void brokenJsonLdIsPassedOver(String json) {
            assertThat(read(
                            jsonLd(json) + "<meta name=date content=2025-08-13>",
                            "<article>" + H1 + paragraphs() + "</article>"))
                    .isEqualTo(DATED);
        }

        @Test
        void articleBodyWhereTheTextIsNotInThePage() {
            String json = "{\"@type\":\"NewsArticle\",\"headline\":\"%s\",\"articleBody\":\"%s\"}";
            assertThat(read(
                            jsonLd(json.formatted(TITLE, TEXT.replace("\n", "\\n"))),
                            "<p>سجل الدخول لقراءة المقال</p>"))
                    .isEqualTo(PLAIN);
            assertThat(read(jsonLd(json.formatted(TITLE, paragraphs().replace("\n", ""))), ""))
                    .isEqualTo(PLAIN);
        }

        @Test
        void openGraphOnly() {
            Page page = read(
                    "<meta property=\"og:title\" content=\"" + TITLE
                            + " | المنارة\"><meta property=\"og:site_name\" content=\"المنارة\">"
                            + "<meta property=\"article:published_time\" content=\"2025-08-13T07:00:00Z\">",
                    paragraphs());
            assertThat(page).isEqualTo(new Page(TITLE, TEXT, "2025-08-13T07:00:00Z"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "date",
                    "pubdate",
                    "DC.date.issued",
                    "dcterms.created",
                    "parsely-pub-date",
                    "sailthru.date",
                    "publish-date",
                    "citation_date"
                })
        void dateUnderOtherNames(String name) {
            assertThat(read(
                            "<meta name=\"" + name + "\" content=\"2025-08-13\">",
                            "<article>" + H1 + paragraphs() + "</article>"))
                    .isEqualTo(DATED);
        }

        @Test
        void itempropsOnly() {
            Page page = read(
                    "",
                    "<div itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>" + TITLE
                            + "</h1><meta itemprop=datePublished content=2025-08-13><div itemprop=articleBody>"
                            + paragraphs() + "</div></div>");
            assertThat(page).isEqualTo(DATED);
        }

        @Test
        void timeElementOnly() {
            assertThat(read(
                            "",
                            "<article>" + H1 + "<time datetime=\"2025-08-13T10:00+03:00\">قبل ساعة</time>"
                                    + paragraphs() + "</article>"))
                    .isEqualTo(new Page(TITLE, TEXT, "2025-08-13T10:00:00+03:00"));
        }

        @Test
        void timeBelowTheTextIsAnothersOne() {
            assertThat(read(
                                    "",
                                    "<div>" + H1 + paragraphs()
                                            + "<div><p>موضوع آخر</p><time datetime=2020-01-01></time></div></div>")
                            .published())
                    .isNull();
        }

        @Test
        void metadataOutranksTheText() {
            assertThat(read(
                            "<meta property=article:published_time content=2025-08-13>",
                            "<article>" + H1 + "<p>1 يناير 2026</p>" + paragraphs() + "</article>"))
                    .isEqualTo(DATED);
        }

        @Test
        void dateInTheTextWhereMetadataHaveNone() {
            assertThat(read(
                            "<meta name=date content=soon>",
                            "<article>" + H1 + "<p>نشر في 13 أغسطس 2025</p>" + paragraphs() + "</article>"))
                    .isEqualTo(DATED);
        }

        @Test
        void titleElementOnly() {
            assertThat(read("<title>" + TITLE + " - جريدة المنارة</title>", paragraphs()))
                    .isEqualTo(PLAIN);
            assertThat(read("<title>" + TITLE + " - المنارة</title>", "<div>" + TITLE + "</div>" + paragraphs()))
                    .isEqualTo(PLAIN);
            assertThat(read("<title>جريدة المنارة</title>", paragraphs()).title())
                    .isNull();
        }

        @Test
        void headlineThatWasCutOff() {
            assertThat(read(
                            "<meta property=og:title content=\"" + TITLE.substring(0, 25) + "...\">",
                            "<article>" + H1 + paragraphs() + "</article>"))
                    .isEqualTo(PLAIN);
        }

        @Test
        void headlineThatIsTheNameOfTheSite() {
            assertThat(read(
                            "<meta property=og:title content=المنارة><meta property=og:site_name content=المنارة>",
                            "<article>" + H1 + paragraphs() + "</article>"))
                    .isEqualTo(PLAIN);
        }

        @Test
        void headlineWithEscapedEntities() {
            assertThat(read("<meta property=og:title content=\"محطة &quot;الرياح&quot; &amp; الساحل\">", paragraphs())
                            .title())
                    .isEqualTo("محطة \"الرياح\" & الساحل");
        }

        @Test
        void differentHeadlineInTheTextIsNotPartOfIt() {
            assertThat(read(
                            "<meta property=og:title content=\"الرياح تنير الساحل\">",
                            "<article>" + H1 + paragraphs() + "</article>"))
                    .isEqualTo(new Page("الرياح تنير الساحل", TEXT, null));
        }
    }

    @Nested
    class Hostile {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "<",
                    "<html>",
                    "plain text",
                    "<p",
                    "<![CDATA[",
                    "<!--",
                    "</div></p>",
                    "\u0000\uFEFF\uD83D",
                    "<title>",
                    "<table><table><tr><p>"
                })
        void brokenPages(String page) {
            assertThat(READERS.readHtml(Jsoup.parse(page)).body()).isNotNull();
        }

        @ParameterizedTest
        @CsvSource({
            "<div>",
            "<table><tr><td>",
            "<b><i>",
            "<article>",
            "<a href=x>",
            "<form><nav>",
            "<span class='share x'>",
            "<h1>",
            "<ul><li>"
        })
        void deepNesting(String tag) {
            String page = tag.repeat(50_000) + "<p>" + LEAD + "</p>";
            assertThat(READERS.readHtml(Jsoup.parse(page)).body()).isNotNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>x</p>",
                    "<nav>x</nav>",
                    "<a>x</a>",
                    "<time datetime=2025-08-13></time>",
                    "<h1>x</h1>",
                    "<article>x</article>",
                    "<meta name=date content=x>",
                    "<script type=application/ld+json>{</script>",
                    "<p class='a-b-c-d'>13/08/2025",
                    "<br>",
                    "&nbsp;"
                })
        void manyElements(String element) {
            assertThat(READERS.readHtml(Jsoup.parse(element.repeat(100_000))).body())
                    .isNotNull();
        }

        @Test
        void deepJsonLd() {
            assertThat(read(jsonLd("[".repeat(100_000)), "<article>" + H1 + paragraphs() + "</article>"))
                    .isEqualTo(PLAIN);
            assertThat(read(
                            jsonLd("{\"mainEntity\":".repeat(900) + "1" + "}".repeat(900)),
                            "<article>" + H1 + paragraphs() + "</article>"))
                    .isEqualTo(PLAIN);
        }

        @Test
        void hugePageIsCutOff() {
            String page = "<article>" + H1 + paragraphs() + "</article><script>" + "x".repeat(6_000_000);
            assertThat(READERS.readHtml(Jsoup.parse(page))).isEqualTo(PLAIN);
        }

        @Test
        void markupInTextIsNoMarkup() {
            Page page =
                    read("", "<article>" + H1 + "<p>" + LEAD + " &lt;script&gt;alert(1)&lt;/script&gt;.</p></article>");
            assertThat(page.body()).endsWith("<script>alert(1)</script>.");
        }
    }
}
