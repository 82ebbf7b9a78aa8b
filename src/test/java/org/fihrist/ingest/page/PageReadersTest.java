package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadersTest {
    private static final PageReaders READERS = new PageReaders();

    @Property
    void takesAnyText(@ForAll String page) {
        assertSound(READERS.readText(page));
        assertSound(READERS.readHtml(Jsoup.parse(page)));
    }

    @Property
    void takesAnyMixOfLines(@ForAll("pages") String page) {
        assertSound(READERS.readText(page));
    }

    @Property
    void takesAnyMixOfElements(@ForAll("htmlPages") String page) {
        assertSound(READERS.readHtml(Jsoup.parse(page)));
    }

    @Property
    void everyLineOfTheBodyIsOneOfThePage(@ForAll("pages") String page) {
        String body = READERS.readText(page).body();
        assertThat(body.lines()).allSatisfy(line -> assertThat(page).contains(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "\n", "أضف تعليق\n", "مقالات ذات صلة\n", "13/08/2025 ", "13/08/2025\n", "348 مشاهدة ",
                        "الرئيسية | ", " - ",
                "اقرأ أيضا: ", "َ", "ﷺ", "محطة جديدة للرياح\n", "محطة جديدة للرياح تضيء القرى.\n", "\u202B", "\t", "#",
                        "«"
            })
    void hostileLengthIsReadInLinearTime(String piece) {
        String page = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> assertSound(READERS.readText(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" #-", " #x", " [", " www.", " 12:30", " …", " منذ", " ١/", "_", " display:"})
    void aLineThatGoesOnForeverIsReadTo(String piece) {
        assertSound(READERS.readText("#خبر" + piece.repeat(100_000)));
        assertSound(
                READERS.readHtml(Jsoup.parse("<p style='" + piece.repeat(100_000) + "'>#خبر" + piece.repeat(100_000))));
    }

    @Test
    void entitiesOfAPageAreItsOwnWordsOnly(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "مكتوم");
        String declared =
                "<!DOCTYPE x [<!ENTITY a 'هاها'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>"
                        + "<!ENTITY f SYSTEM '" + secret.toUri() + "'><!ENTITY % p SYSTEM '" + secret.toUri()
                        + "'>%p;]>";
        String tagged = declared + "<DOC><TITLE>خبر &f;&c;</TITLE><TEXT>" + Samples.LEAD + " &f; &c;</TEXT></DOC>";
        String html = declared + "<h1>" + Samples.TITLE + " &f;</h1><p>" + Samples.LEAD + " &f; &c;</p>";
        for (Page page : List.of(
                READERS.readTagged(tagged).page(), READERS.readHtml(Jsoup.parse(html)), READERS.readText(html))) {
            assertThat(page.title() + page.body()).doesNotContain("مكتوم").doesNotContain("هاهاهاها");
        }
    }

    private static void assertSound(Page page) {
        assertThat(page.body())
                .isNotNull()
                .doesNotContain("\n\n")
                .isEqualTo(page.body().strip());
        assertThat(page.title()).satisfiesAnyOf(title -> assertThat(title).isNull(), title -> assertThat(title)
                .isNotBlank()
                .doesNotContain("\n"));
        assertThat(page.published()).satisfiesAnyOf(date -> assertThat(date).isNull(), date -> assertThat(date)
                .matches("\\d{4}-\\d\\d-\\d\\d(T.+)?"));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        Samples.TITLE,
                        Samples.LEAD,
                        Samples.SECOND,
                        "13 أغسطس 2025",
                        "أضف تعليق",
                        "مقالات ذات صلة",
                        "اقرأ أيضا:",
                        "دولي",
                        "اقرأ أيضا: خطة لتحلية مياه البحر",
                        "الرئيسية | سياسة",
                        "348 مشاهدة",
                        "كتب: سليم الورّاق",
                        "",
                        "\u200F",
                        "...",
                        "16",
                        Samples.TITLE + " | المنارة",
                        "نشر في 1/1/2020",
                        "31 فبراير 2025")
                .list()
                .ofMaxSize(14)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> htmlPages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div class=share>",
                        "</div>",
                        "<article>",
                        "</article>",
                        "<h1>",
                        "</h1>",
                        "<a>",
                        "</a>",
                        "<nav>",
                        "<table><tr><td>",
                        "</table>",
                        "<time datetime=2025-08-13>",
                        "<br>",
                        "<script>",
                        "</script>",
                        "&nbsp;",
                        "&#0;",
                        "<!--",
                        "<meta property=og:title content='x y z'>",
                        "<script type=application/ld+json>{\"@type\":\"Article\"",
                        Samples.LEAD,
                        Samples.TITLE,
                        "13 أغسطس 2025",
                        "<title>",
                        "<body hidden>",
                        "<html class=ads>",
                        "<form>",
                        "<frameset>",
                        "<template>")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
