package org.fihrist.ingest;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(WithSamples.class)
class SampleCorpusTest {

    @Test
    void everyArticleAndPageOfTheCorpusIsThere() throws IOException {
        int articles = Files.readAllLines(Path.of("seeds/articles.ndjson")).size();
        int pages;
        try (Stream<Path> files = Files.list(Path.of("seeds/pages"))) {
            pages = Math.toIntExact(files.count());
        }
        JsonPath found = when().get("/v1/articles?facet.limit=200").jsonPath();
        assertThat(articles).isGreaterThanOrEqualTo(80);
        assertThat(pages).isGreaterThanOrEqualTo(10);
        assertThat(found.getInt("total.value")).isEqualTo(articles + pages);
        assertThat(found.getInt("facets.person.distinct")).isGreaterThan(100);
        assertThat(found.getInt("facets.country.distinct")).isGreaterThan(60);
        assertThat(found.getInt("facets.month.distinct")).isGreaterThanOrEqualTo(36);
    }

    @Test
    void everyPieceOfItSaysWhereItsFactsCanBeChecked() throws IOException {
        String sources = Files.readString(Path.of("seeds/SOURCES.md"));
        for (String line : Files.readAllLines(Path.of("seeds/articles.ndjson"))) {
            String id = JsonPath.from(line).getString("id");
            assertThat(sources).contains("| " + id + " |");
        }
    }
}
