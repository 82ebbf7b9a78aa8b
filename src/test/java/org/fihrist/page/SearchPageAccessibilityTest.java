package org.fihrist.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.OutputType;

/** No view of the search page breaks a rule of axe, in either language, in light or dark, wide or narrow. */
@ServiceTest
@TestProfile(WithSamples.class)
class SearchPageAccessibilityTest extends PageTest {

    /** A name, what the address asks for, and an element that is there once it is shown. */
    record View(String name, String query, String shown) {}

    private static final List<View> VIEWS = List.of(
            new View("latest", "?", ".result"),
            new View("results", "?q=بوتين&person=kim-jong-un&person=vladimir-putin&exclude.country=JP", ".chip"),
            new View("article", "?q=بوتين&article=seed-005", ".article-text"),
            new View("recovered", "?q=f,jdk&collapse=story", ".reading"),
            new View("empty", "?q=زقزقة&month=2025-08", ".notice"),
            new View("error", "?q=بوتين&from=yesterday", ".notice-error"),
            new View("missing", "?q=بوتين&article=nowhere", "#article .notice"));

    static Stream<String> looks() {
        return Stream.of("ar", "en").flatMap(language -> Stream.of("light", "dark")
                .flatMap(scheme -> Stream.of("1280", "360").map(width -> language + " " + scheme + " " + width)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void breaksNoRule(String look) throws IOException {
        String[] parts = look.split(" ");
        show(parts[1], Integer.parseInt(parts[2]));
        for (View view : VIEWS) {
            page.open(home, view.query() + "&lang=" + parts[0]);
            page.find(view.shown());
            picture(view.name() + "-" + look.replace(' ', '-'));
            assertThat(overflow()).as(view.name()).isZero();
            assertThat(violations()).as(view.name()).isEmpty();
            page.complaints(); // The views of failures make some.
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void breaksNoRuleWithWhatOpens(String look) throws IOException {
        String[] parts = look.split(" ");
        show(parts[1], Integer.parseInt(parts[2]));
        page.open(home, "?q=بوتين&lang=" + parts[0]);
        page.click("#links");
        page.find("#links-panel");
        picture("links-" + look.replace(' ', '-'));
        assertThat(violations()).as("links").isEmpty();
        page.click("#links");
        page.awaitGone("#links-panel");
        if (parts[2].equals("360")) {
            page.click("#filters-toggle");
        }
        page.click("#timeline-days");
        page.find("#timeline-from");
        picture("facets-" + look.replace(' ', '-'));
        assertThat(violations()).as("facets and days").isEmpty();
        page.find("#q").clear();
        page.press("#q", "بوت");
        page.find(".suggestion");
        picture("suggestions-" + look.replace(' ', '-'));
        assertThat(violations()).as("suggestions").isEmpty();
    }

    private static void show(String scheme, int width) {
        page.width(width);
        page.browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(
                                        Map.of("name", "prefers-color-scheme", "value", scheme),
                                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private static List<String> violations() {
        // There are no frames to look into, for which axe would open a window of its own at every check.
        return new AxeBuilder()
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze(page.browser())
                        .getViolations()
                        .stream()
                        .map(SearchPageAccessibilityTest::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }

    /** Pixels that the page is wider than its window. */
    private static long overflow() {
        return (long) page.browser()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static void picture(String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve("page-" + name + ".png");
        Files.write(file, page.browser().getScreenshotAs(OutputType.BYTES));
    }
}
