package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real pages that are no part of the project, against what a careful reader finds in them. */
class SharedPagesTest {
    private static final Path PAGES =
            Path.of(System.getProperty("shared.folder", "../shared")).resolve("seeds");

    private static final Path EXPECTED = PAGES.resolve("expected.json");

    @BeforeAll
    static void pagesAreThere() {
        assumeTrue(Files.exists(EXPECTED), "Skipped: no " + EXPECTED + " (set -Dshared.folder=folder)");
    }

    @TestFactory
    Stream<DynamicTest> readsPagesAsACarefulReaderDoes() throws IOException {
        JsonNode pages = new ObjectMapper().readTree(EXPECTED.toFile()).get("pages");
        return pages.properties().stream().map(page -> DynamicTest.dynamicTest(page.getKey(), () -> assertRead(page)));
    }

    private static void assertRead(Map.Entry<String, JsonNode> expected) throws IOException {
        Page page = new PageReaders().readText(Files.readString(PAGES.resolve(expected.getKey())));
        assertThat(page.title()).isEqualTo(expected.getValue().get("title").textValue());
        assertThat(page.published())
                .isEqualTo(expected.getValue().get("published").textValue());
        assertThat(page.body()).isNotEmpty();
        for (JsonNode furniture : expected.getValue().get("mustNotContain")) {
            assertThat(page.title() + "\n" + page.body()).doesNotContain(furniture.textValue());
        }
    }
}
