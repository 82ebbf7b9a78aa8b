package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation points at is there. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern TEST_METHOD = Pattern.compile("\\]\\(([^)]+Test\\.java)\\) `([a-zA-Z]+)`");

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        List<String> broken = pages().stream()
                .flatMap(page -> LINK.matcher(read(page))
                        .results()
                        .filter(link -> !Files.exists(folder(page).resolve(link.group(1))))
                        .map(link -> page + ": " + link.group(1)))
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<String> missing = pages().stream()
                .flatMap(page -> TEST_METHOD
                        .matcher(read(page))
                        .results()
                        .filter(test ->
                                !read(folder(page).resolve(test.group(1))).contains("void " + test.group(2) + "("))
                        .map(test -> page + ": " + test.group(2)))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static Path folder(Path page) {
        return page.toAbsolutePath().getParent();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
