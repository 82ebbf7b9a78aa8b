package org.fihrist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.Person;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real pages, and our own, imported over HTTP against what a careful reader finds in them. */
@ServiceTest
class PagesAndNewsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LISTED =
            GazetteerReader.read(List.of()).persons().stream().map(Person::en).collect(Collectors.toSet());
    /** People that no list holds, by page; of the first the surname, هنو, is not found. */
    private static final Map<String, Set<String>> UNLISTED = Map.of(
            "page-01.txt", Set.of("أحمد فؤاد"),
            "page-03.txt", Set.of("جورجيو أرماني", "سيرجيو غاليوتي"),
            "page-04.txt", Set.of("ياسين جابر", "ميشال منسى", "أحمد الحجار"),
            "page-06.txt", Set.of("إليزابيت بورن", "إديت كريسون"),
            "page-07.txt", Set.of("نيكو وليامس", "كول بالمر", "ميكيل أويارزابال"),
            "page-08.html",
                    Set.of(
                            "ثيا لافوند",
                            "جوليان ألفريد",
                            "شاكاري ريتشاردسون",
                            "ميليسا جيفرسون",
                            "فريزر برايس",
                            "جاسمين مور"),
            "page-09.html", Set.of("ريشار راندريامانداتو", "سلمى مليكة حدادي", "حنان مرسي"),
            "page-10.html", Set.of("ياسر زابيري", "عثمان معما", "محمد وهبي"));

    private static final Path SHARED = Path.of(System.getProperty("shared.folder", "../shared"));

    @Test
    void thePagesOfTheSharedFolderAreReadAsExpected() throws IOException {
        Path folder = SHARED.resolve("seeds");
        assumeTrue(Files.isDirectory(folder), "skipped: " + folder + " is not there");
        readAll(folder, folder.resolve("expected.json"));
    }

    @Test
    void thePagesOfTheSampleCorpusAreReadAsExpected() throws IOException {
        readAll(Path.of("seeds/pages"), Path.of("src/test/resources/seed-pages.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = "data/news/news-1k.ndjson")
    void aThousandNewsArticlesImportWithNothingRejected(String file) throws IOException {
        Path news = SHARED.resolve(file);
        assumeTrue(Files.exists(news), "skipped: " + news + " is not there");
        JsonPath report = given().contentType("application/x-ndjson")
                .body(Files.readAllBytes(news))
                .post("/v1/imports?refresh=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(report.getInt("received")).isEqualTo(1000);
        assertThat(report.getList("rejected")).isEmpty();
        for (String person : new String[] {
            "Donald Trump",
            "Benjamin Netanyahu",
            "Recep Tayyip Erdogan",
            "Abdel Fattah al-Sisi",
            "Antonio Guterres",
            "Kim Jong Un",
            "Vladimir Putin"
        }) {
            String surname = person.substring(person.lastIndexOf(' ') + 1);
            assertThat(given().queryParam("prefix", person)
                            .queryParam("lang", "en")
                            .get("/v1/facets/person")
                            .jsonPath()
                            .<String>getList("values.label"))
                    .as("entries for " + surname)
                    .containsExactly(person);
        }
    }

    private static void readAll(Path folder, Path expected) throws IOException {
        JsonNode root = JSON.readTree(expected.toFile());
        JsonNode pages = root.has("pages") ? root.get("pages") : root;
        for (Map.Entry<String, JsonNode> page : pages.properties()) {
            read(folder.resolve(page.getKey()), page.getValue());
        }
    }

    private static void read(Path page, JsonNode expected) throws IOException {
        String type = page.toString().endsWith(".html") ? "text/html" : "text/plain";
        String id = given().contentType(type + "; charset=utf-8")
                .body(Files.readAllBytes(page))
                .post("/v1/imports?refresh=true&source=pages")
                .then()
                .statusCode(200)
                .extract()
                .path("articles[0].id");
        JsonPath article =
                given().queryParam("lang", "en").get("/v1/articles/" + id).jsonPath();
        String name = page.getFileName().toString();
        if (!expected.get("title").isNull()) {
            assertThat(article.getString("title"))
                    .as(name)
                    .isEqualTo(expected.get("title").asText());
        }
        String published = article.getString("published");
        assertThat(published == null ? null : published.substring(0, 10))
                .as(name)
                .isEqualTo(
                        expected.get("published").isNull()
                                ? null
                                : expected.get("published").asText());
        TreeSet<String> persons = texts(expected.get("persons"));
        TreeSet<String> found = new TreeSet<>(article.<String>getList("persons.label"));
        // Only those whom the gazetteer lists have labels in English to compare.
        persons.retainAll(LISTED);
        persons.addAll(UNLISTED.getOrDefault(name, Set.of()));
        assertThat(found).as(name).isEqualTo(persons);
        assertThat(new TreeSet<>(article.<String>getList("countries.id")))
                .as(name)
                .isEqualTo(texts(expected.get("countries")));
        for (String furniture : texts(expected.get("mustNotContain"))) {
            assertThat(article.getString("title") + "\n" + article.getString("body"))
                    .as(name)
                    .doesNotContain(furniture);
        }
    }

    private static TreeSet<String> texts(JsonNode array) {
        TreeSet<String> texts = new TreeSet<>();
        StreamSupport.stream(array.spliterator(), false).forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
