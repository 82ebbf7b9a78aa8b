package org.fihrist.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Real articles that are no part of the project, as pages without furniture: nothing may be lost. */
class SharedNewsTest {
    private static final Path NEWS =
            Path.of(System.getProperty("shared.folder", "../shared")).resolve("data/news/news-1k.ndjson");

    @Test
    void headlinesAreFoundAndTextIsKept() throws IOException {
        assumeTrue(Files.exists(NEWS), "Skipped: no " + NEWS + " (set -Dshared.folder=folder)");
        PageReaders readers = new PageReaders();
        ObjectMapper mapper = new ObjectMapper();
        List<String> articles = Files.readAllLines(NEWS);
        int titles = 0;
        int dates = 0;
        long kept = 0;
        long given = 0;
        for (String json : articles) {
            JsonNode article = mapper.readTree(json);
            String title = clean(article.get("title").textValue());
            String body = clean(article.get("body").textValue());
            Page page = readers.readText(title + "\n" + body);
            titles += title.equals(page.title()) ? 1 : 0;
            dates += page.published() == null ? 0 : 1;
            kept += page.body().length();
            given += body.length();
        }
        assertThat(titles).as("headlines found").isGreaterThanOrEqualTo(articles.size() * 99 / 100);
        assertThat(dates).as("dates found where none is stated").isZero();
        assertThat((double) kept / given).as("share of the text kept").isGreaterThan(0.995);
    }

    private static String clean(String text) {
        return text.lines()
                .map(line -> Line.of(line).text())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
