package org.fihrist.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** One reader's way from articles that were just imported to the article wanted, and back. */
@ServiceTest
class JourneyTest extends PageTest {

    private static final int TALKS = 24;

    @Test
    void fromTheImportToTheArticleAndBack() {
        Articles.load(Stream.concat(
                        IntStream.range(0, TALKS).mapToObj(JourneyTest::talk),
                        IntStream.range(0, 6).mapToObj(JourneyTest::match))
                .toArray(String[]::new));

        page.search("المحادثات");
        assertThat(page.total()).isEqualTo("24 مقالًا");
        assertThat(page.all("#pick-source-sport")).isEmpty();
        assertThat(page.texts(".snippet mark, .headline mark")).isNotEmpty();

        page.clickAndSearch("#pick-person-emmanuel-macron");
        assertThat(page.total()).isEqualTo("12 مقالًا");
        assertThat(page.texts(".headline")).hasSize(10);

        page.click("#more");
        page.find(".list > li:nth-child(11) .result");
        page.awaitResults();
        assertThat(page.texts(".headline")).hasSize(12).doesNotHaveDuplicates();
        List<String> titles = page.texts(".headline");

        page.click(".list > li:nth-child(11) .headline a");
        assertThat(page.find("#article-title.article-title").getText()).isEqualTo(titles.get(10));
        assertThat(page.texts("#article .tag-person")).anyMatch(tag -> tag.contains("ماكرون"));
        page.find("#article-similar + .briefs");
        String similar = page.texts("#article-similar + .briefs .brief-title").getFirst();
        page.click("#article-similar + .briefs a");
        page.awaitWindow(similar + " | المحادثات – فهرست");

        page.click("#article-close");
        page.awaitGone("#article");
        assertThat(page.texts(".headline")).isEqualTo(titles);
        assertThat(page.address()).contains("q=المحادثات").contains("person=emmanuel-macron");
        page.clickAndSearch("#chip-person-emmanuel-macron");
        assertThat(page.total()).isEqualTo("24 مقالًا");
    }

    private static String talk(int number) {
        String who = number % 2 == 0 ? "الرئيس الفرنسي إيمانويل ماكرون" : "المستشار الألماني أولاف شولتس";
        return Articles.line(
                "id",
                "talk-" + number,
                "title",
                "المحادثات في يومها رقم " + (number + 1),
                "body",
                "استقبل " + who + " الوفد رقم " + number + " في جولة جديدة من المحادثات حول أسعار الطاقة والغاز.",
                "source",
                "politics",
                "published",
                "2025-05-%02d".formatted(number + 1));
    }

    private static String match(int number) {
        return Articles.line(
                "id",
                "match-" + number,
                "title",
                "فوز جديد لفريق المدينة رقم " + number,
                "body",
                "فاز فريق المدينة في مباراته الأخيرة.",
                "source",
                "sport",
                "published",
                "2025-05-%02d".formatted(number + 1));
    }
}
