package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports as lines and rows, and back again. */
@ServiceTest
class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String[] ARTICLES = {
        Articles.line(
                "id",
                "=1+1",
                "title",
                "  بوتين يلتقي \"شي\"؛ في بكين  ",
                "body",
                "التقى فلاديمير بوتين نظيره الصيني شي جين بينغ.\nوقال: نعم\u2028, ثم سكت.\u0007",
                "source",
                " alpha ",
                "url",
                "https://example.org/a?b=1&c=2",
                "published",
                "2025-09-03T10:30:00+03:00"),
        Articles.line("id", "no-body", "title", "@ترامب يهاتف بوتين", "published", "2025-08-13"),
        Articles.line("body", "-5 درجات في القاهرة، مصر", "published", "2025-08-12", "source", "beta"),
        Articles.line("id", "undated", "title", "كيم جونج أون يعاين مصنعا", "body", "عاين مصنعا.", "source", "beta")
    };

    @BeforeEach
    void load() {
        Articles.load(ARTICLES).body("rejected.size()", equalTo(0));
    }

    @AfterEach
    void clear() throws IOException {
        for (JsonNode article : lines(export("lang=ar"))) {
            given().delete("/v1/articles/{id}?refresh=true", article.get("id").asText())
                    .then()
                    .statusCode(204);
        }
    }

    private static Response export(String query) {
        return given().get("/v1/export?" + query)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static List<JsonNode> lines(Response response) throws JsonProcessingException {
        String text = utf8(response);
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
        return text.lines().map(ExportTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String utf8(Response response) {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(Response response) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(utf8(response), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void aLineIsTheArticleAsItIsReadAlone() throws IOException {
        Response export = export("lang=en");
        assertThat(export.contentType()).isEqualTo("application/x-ndjson");
        assertThat(export.header("Content-Disposition")).isEqualTo("attachment; filename=\"articles.ndjson\"");
        List<JsonNode> lines = lines(export);
        assertThat(lines).hasSize(4);
        for (JsonNode line : lines) {
            String alone = given().get(
                            "/v1/articles/{id}?lang=en", line.get("id").asText())
                    .asString();
            assertThat(line).isEqualTo(JSON.readTree(alone));
        }
        assertThat(lines.getFirst().at("/persons/0/label").asText()).isEqualTo("Vladimir Putin");
    }

    @ParameterizedTest
    @CsvSource({"newest, 2025-09;2025-08;2025-08;null", "oldest, 2025-08;2025-08;2025-09;null"})
    void theOrderIsByDateAndArticlesWithoutOneComeLast(String sort, String months) throws IOException {
        assertThat(lines(export("sort=" + sort)))
                .extracting(line -> line.get("month").asText())
                .containsExactly(months.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"q=Putin, 2", "source=beta&month=unknown, 1", "'q=f,jdk', 2", "q=nobodyatall, 0", "person=xi-jinping, 1"
    })
    void theSameArticlesAsOfASearchAreSent(String query, int found) throws IOException {
        assertThat(lines(export(query))).hasSize(found);
        assertThat(rows(export(query + "&format=csv"))).hasSize(found);
    }

    /** An export is a backup. */
    @Test
    void whatWasExportedIsImportedAsTheSameArticles() throws IOException {
        String export = utf8(export("lang=en"));
        Articles.load(export.split("\n")).body("unchanged", equalTo(4));
        clear();
        assertThat(lines(export("lang=en"))).isEmpty();
        Articles.load(export.split("\n")).body("rejected.size()", equalTo(0)).body("created", equalTo(4));
        assertThat(utf8(export("lang=en"))).isEqualTo(export);
        Articles.load(export.split("\n")).body("unchanged", equalTo(4));
    }

    @Test
    void theDateOfAPageStaysThatOfThePage() throws IOException {
        clear();
        given().contentType("text/plain; charset=utf-8")
                .body(Files.readAllBytes(Path.of("seeds/pages/page-01.txt")))
                .post("/v1/imports?refresh=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        String export = utf8(export("lang=ar"));
        assertThat(json(export).get("publishedFrom").asText()).isEqualTo("page");
        clear();
        Articles.load(export.strip()).body("created", equalTo(1));
        assertThat(utf8(export("lang=ar"))).isEqualTo(export);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"خبر\",\"published\":\"2025-08-13\",\"month\":\"2025-09\"}",
                "{\"title\":\"خبر\",\"month\":\"2025-08\"}",
                "{\"title\":\"خبر\",\"persons\":[\"بوتين\"]}",
                "{\"title\":\"خبر\",\"publishedFrom\":\"page-top\"}"
            })
    void derivedMembersThatCannotBeOfAnArticleAreRejected(String line) {
        Articles.load(line).body("rejected.size()", equalTo(1));
    }

    @Test
    void rowsHaveAHeaderAndLabels() throws IOException {
        Response export = export("format=csv&lang=en");
        assertThat(export.contentType()).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(export.header("Content-Disposition")).isEqualTo("attachment; filename=\"articles.csv\"");
        assertThat(utf8(export)).startsWith("id,title,published,month,source,url,persons,countries,story,body\r\n");
        String story = given().get("/v1/articles/{id}", "=1+1").path("story");
        Map<String, String> first = rows(export).getFirst().toMap();
        assertThat(first)
                .containsEntry("title", "بوتين يلتقي \"شي\"؛ في بكين")
                .containsEntry("published", "2025-09-03T10:30:00+03:00")
                .containsEntry("source", "alpha")
                .containsEntry("url", "https://example.org/a?b=1&c=2")
                .containsEntry("persons", "Vladimir Putin; Xi Jinping")
                .containsEntry("countries", "China")
                .containsEntry("story", story)
                .containsEntry(
                        "body", "التقى فلاديمير بوتين نظيره الصيني شي جين بينغ.\nوقال: نعم\u2028, ثم سكت.\u0007");
    }

    @Test
    void cellsThatASpreadsheetWouldComputeAreText() throws IOException {
        List<CSVRecord> rows = rows(export("format=csv"));
        assertThat(rows.get(0).get("id")).isEqualTo("'=1+1");
        assertThat(rows.get(1).get("title")).isEqualTo("'@ترامب يهاتف بوتين");
        assertThat(rows.get(2).get("body")).isEqualTo("'-5 درجات في القاهرة، مصر");
    }

    @Test
    void aByteOrderMarkIsSentWhereItIsAskedFor() {
        assertThat(utf8(export("format=csv&bom=true"))).startsWith("\uFEFFid,");
        assertThat(utf8(export("format=csv&bom=false"))).startsWith("id,");
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/x-ndjson",
        "text/csv, text/csv",
        "'text/csv, */*;q=0.1', text/csv",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/x-ndjson",
        "'text/csv;q=0.5, application/x-ndjson', application/x-ndjson"
    })
    void withoutFormatAcceptDecides(String accept, String type) {
        given().header("Accept", accept)
                .get("/v1/export")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept, Accept-Language"))
                .header("Content-Type", containsString(type));
    }

    @Test
    void whatCannotBeAcceptedIsSaid() {
        given().header("Accept", "image/png").get("/v1/export").then().statusCode(406);
    }

    @Test
    void aHeadSaysWhatAGetWould() {
        given().head("/v1/export?format=csv")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv; charset=utf-8; header=present"))
                .header("Content-Disposition", containsString("articles.csv"));
        given().head("/v1/export?format=xml").then().statusCode(400);
        given().options("/v1/export").then().header("Allow", containsString("GET"));
    }

    @Test
    void wrongParametersAreRefusedBeforeAnythingIsSent() {
        refused("format=xml", "format").body("allowed", contains("ndjson", "csv"));
        refused("bom=true", "bom");
        refused("bom=1&format=csv", "bom");
        refused("sort=relevance", "sort").body("allowed", contains("newest", "oldest"));
        refused("country=xx", "country");
        refused("limit=3", "limit").body("allowed", hasItem("format")).body("allowed", not(hasItem("facet.limit")));
    }

    private static ValidatableResponse refused(String query, String parameter) {
        return given().get("/v1/export?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("Content-Disposition", org.hamcrest.Matchers.nullValue())
                .body("parameter", equalTo(parameter));
    }
}
