package org.fihrist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fihrist.article.ArticleDraft;
import org.fihrist.article.PublishedFrom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages in the layouts that news sites have: invented articles of invented publishers, and all that is to be read in them. */
class PageLayoutsTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    @TestFactory
    Stream<DynamicTest> eachLayoutIsReadToTheLetter() throws IOException {
        return expected().properties().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> assertRead(page)));
    }

    @Test
    void eachPageIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".json") && !name.endsWith(".sgml")))
                    .containsExactlyInAnyOrderElementsOf(expected().properties().stream()
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    private static JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(PAGES.resolve("expected.json").toFile());
    }

    private static void assertRead(Map.Entry<String, JsonNode> page) throws IOException {
        PageType type = page.getKey().endsWith(".html") ? PageType.HTML : PageType.TEXT;
        byte[] bytes = Files.readAllBytes(PAGES.resolve(page.getKey()));
        ArticleDraft draft = new PageDrafts().read(new RawPage(bytes, type, null), ImportOptions.NONE);
        JsonNode expected = page.getValue();
        String published = expected.get("published").textValue();
        assertThat(draft.title()).isEqualTo(expected.get("title").textValue());
        assertThat(draft.published()).isEqualTo(published);
        assertThat(draft.publishedFrom()).isEqualTo(published == null ? null : PublishedFrom.PAGE);
        assertThat(draft.body())
                .isEqualTo(StreamSupport.stream(expected.get("body").spliterator(), false)
                        .map(JsonNode::textValue)
                        .collect(Collectors.joining("\n")));
    }
}
