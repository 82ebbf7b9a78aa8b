package org.fihrist.ingest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportTest {

    @Inject
    ImportLimits limits;

    // REST Assured adds "charset=ISO-8859-1" of its own otherwise.
    private static final RestAssuredConfig TYPE_AS_GIVEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @Test
    void aBadLineIsReportedAndStopsNothing() {
        Articles.load(
                        Articles.line("id", "good-1", "title", "خبر أول"),
                        "{broken",
                        "",
                        Articles.line("id", "good-2", "title", "خبر ثان"),
                        Articles.line("id", "bad", "title", "", "body", " "),
                        Articles.line("id", "good-3", "title", "خبر ثالث", "published", "2025-02-30"))
                .body("received", equalTo(5))
                .body("created", equalTo(2))
                .body("rejected.line", equalTo(java.util.List.of(2, 5, 6)))
                .body("rejected[0].reason", containsString("JSON"))
                .body("rejected[1].reason", containsString("empty"))
                .body("rejected[2].reason", containsString("published"))
                .body("articles.id", equalTo(java.util.List.of("good-1", "good-2")))
                .body("articles.line", equalTo(java.util.List.of(1, 4)));
        when().get("/v1/articles/good-2").then().statusCode(200);
    }

    @Test
    void importingTwiceChangesNothing() {
        String line = Articles.line("id", "same", "title", "خبر", "body", "نص");
        Articles.load(line).body("created", equalTo(1));
        String tag = when().get("/v1/articles/same").header("ETag");
        Articles.load(line)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("articles[0].outcome", equalTo("unchanged"));
        when().get("/v1/articles/same").then().header("ETag", equalTo(tag));
        Articles.load(Articles.line("id", "same", "title", "خبر", "body", "نص معدل"))
                .body("updated", equalTo(1));
    }

    @Test
    void ofTwoLinesWithOneIdTheLaterStays() {
        Articles.load(
                        Articles.line("id", "twice", "title", "الأول"),
                        Articles.line("id", "twice", "title", "الثاني"),
                        Articles.line("id", "twice", "title", "الثالث"))
                .body("created", equalTo(1))
                .body("updated", equalTo(2));
        when().get("/v1/articles/twice").then().body("title", equalTo("الثالث"));
    }

    /** The second is looked up while the first is being written: what is stored then is what it says, but not for long. */
    @Test
    void ofTwoBatchesWithOneIdTheLaterStays() {
        String before = Articles.line("id", "in-two-batches", "title", "كما كان");
        Articles.load(before).body("created", equalTo(1));
        List<String> lines = new ArrayList<>();
        lines.add(Articles.line("id", "in-two-batches", "title", "كما صار"));
        for (int i = 1; i < limits.batchArticles(); i++) {
            lines.add(Articles.line("id", "batch-mate-" + i, "title", "رفيق " + i));
        }
        lines.add(before);
        Articles.load(lines.toArray(String[]::new))
                .body("created", equalTo(limits.batchArticles() - 1))
                .body("updated", equalTo(2))
                .body("unchanged", equalTo(0));
        when().get("/v1/articles/in-two-batches").then().body("title", equalTo("كما كان"));
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() {
        byte[] latin = "{\"title\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);
        send(latin).body("rejected[0].reason", equalTo("not UTF-8 at byte 13"));
    }

    @Test
    void aLineTooLongIsReadPast() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("{\"title\":\"" + "x".repeat(50 * 1024 * 1024) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Articles.line("id", "after-long", "title", "بعد").getBytes(StandardCharsets.UTF_8));
        send(body.toByteArray())
                .body("created", equalTo(1))
                .body("rejected[0].line", equalTo(1))
                .body("rejected[0].reason", containsString("52,428,8"));
    }

    /** Whether a line was refused at once or when it was read, the report has them in their order; also beyond one bulk request. */
    @Test
    void linesThatAreRejectedAreToldInTheirOrder() {
        String good = Articles.line("id", "good", "title", "x") + "\n";
        String tooLong = "{\"title\": \"" + "x".repeat(10 << 20) + "\"}\n";
        send(("{\n" + tooLong + "{\n" + good.repeat(600) + tooLong + "{\n").getBytes(StandardCharsets.UTF_8))
                .body("received", equalTo(605))
                .body("created", equalTo(1))
                .body("rejected.line", contains(1, 2, 3, 604, 605));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        String lines = "\uFEFF" + Articles.line("id", "bom", "title", "أول") + "\r\n"
                + Articles.line("id", "crlf", "title", "ثان") + "\r\n\r\n";
        send(lines.getBytes(StandardCharsets.UTF_8)).body("created", equalTo(2)).body("rejected", empty());
    }

    @Test
    void anEmptyImportIsEmpty() {
        send(new byte[0]).body("received", equalTo(0)).body("rejected", empty());
    }

    @Test
    void sourceAndDateOfTheImportStandInForThoseOfLines() {
        given().contentType("application/x-ndjson")
                .body(Articles.line("id", "preset", "title", "x").getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?source=wire&published=2024-05-06")
                .then()
                .statusCode(200);
        when().get("/v1/articles/preset")
                .then()
                .body("source", equalTo("wire"))
                .body("published", equalTo("2024-05-06"))
                .body("publishedFrom", equalTo("given"));
    }

    @Test
    void aTextPageIsReadLikeAReaderWould() {
        String page = """
                الرئيسية | سياسة | اقتصاد
                غوتيريش يدعو إلى هدنة فورية في السودان
                5 مارس 2025
                120 مشاهدة
                دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش أمس طرفي القتال في السودان إلى هدنة فورية، وقال إن المدنيين يدفعون الثمن الأكبر من الحرب الدائرة هناك منذ أكثر من عام كامل.
                وأضاف أن المنظمة الدولية مستعدة لإيصال المساعدات إلى جميع الولايات المتضررة متى فتحت الطرق أمام قوافل الإغاثة التي تنتظر على الحدود.
                أضف تعليق
                """;
        String id = page(
                        page.getBytes(StandardCharsets.UTF_8),
                        "text/plain; charset=utf-8",
                        "?source=pages&refresh=true")
                .body("created", equalTo(1))
                .extract()
                .path("articles[0].id");
        when().get("/v1/articles/" + id + "?lang=en")
                .then()
                .body("title", equalTo("غوتيريش يدعو إلى هدنة فورية في السودان"))
                .body("published", equalTo("2025-03-05"))
                .body("publishedFrom", equalTo("page"))
                .body("body", not(containsString("أضف تعليق")))
                .body("persons.id", equalTo(java.util.List.of("antonio-guterres")))
                .body("countries.id", equalTo(java.util.List.of("SD")));
    }

    @Test
    void anHtmlPageIsReadInItsOwnCharset() {
        String html = """
                <html><head><meta charset="windows-1256"><title>خبر</title>
                <meta property="article:published_time" content="2024-02-03T10:00:00+03:00"></head>
                <body><nav><a href="/">الرئيسية</a></nav><article><h1>ماكرون يزور القاهرة للقاء السيسي</h1>
                <p>وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة للقاء الرئيس المصري عبد الفتاح السيسي، وبحث الجانبان التعاون في مجالات الطاقة والنقل والتعليم خلال السنوات المقبلة.</p></article>
                <footer>جميع الحقوق محفوظة</footer></body></html>
                """;
        String id = page(html.getBytes(Charset.forName("windows-1256")), "text/html", "?refresh=true")
                .body("created", equalTo(1))
                .extract()
                .path("articles[0].id");
        when().get("/v1/articles/" + id)
                .then()
                .body("title", equalTo("ماكرون يزور القاهرة للقاء السيسي"))
                .body("month", equalTo("2024-02"))
                .body("persons.id", hasItem("abdel-fattah-al-sisi"));
    }

    @Test
    void aPageInAnotherCharsetThanItsSenderSaysIsRejected() {
        page(new byte[] {(byte) 0xC7, (byte) 0xE1}, "text/plain; charset=utf-8", "")
                .body("rejected[0].reason", containsString("not UTF-8 at byte 0"));
        page("x".getBytes(StandardCharsets.UTF_8), "text/plain; charset=klingon", "")
                .body("rejected[0].reason", containsString("klingon"));
    }

    @Test
    void anEmptyPageIsRejected() {
        page(new byte[0], "text/plain", "").body("rejected[0].reason", containsString("no article"));
        page("<html><body><nav>الرئيسية</nav></body></html>".getBytes(StandardCharsets.UTF_8), "text/html", "")
                .body("rejected[0].reason", containsString("no article"));
    }

    @Test
    void theDocumentsOfATaggedFileAreArticlesEach() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/pages/trec.sgml"));
        String undated = page(file, "text/plain; charset=utf-8", "?source=trec&refresh=true")
                .body("received", equalTo(5))
                .body("created", equalTo(3))
                .body("articles.line", equalTo(java.util.List.of(1, 19, 27)))
                .body("rejected.line", equalTo(java.util.List.of(13, 24)))
                .body("rejected[0].reason", containsString("no article"))
                .body("rejected[1].reason", containsString("</DOC>"))
                .extract()
                .path("articles[2].id");
        when().get("/v1/articles/MRN-20250813.0001")
                .then()
                .body("title", equalTo("سد الوادي يعود إلى العمل"))
                .body("published", equalTo("2025-08-13T09:15:00Z"))
                .body("publishedFrom", equalTo("page"))
                .body("source", equalTo("trec"))
                .body(
                        "body",
                        equalTo("قالت هيئة السدود إن أعمال الصيانة في سد الوادي انتهت قبل موعدها بأسبوعين.\n"
                                + "وينتظر مزارعو السهل ضخ المياه \"مطلع الأسبوع\"."));
        when().get("/v1/articles/MRN-20250813.0003").then().body("published", equalTo("2025-08-13"));
        when().get("/v1/articles/" + undated).then().body("published", nullValue());
        page(file, "text/html", "?source=trec").body("created", equalTo(0)).body("unchanged", equalTo(3));
        given().multiPart("file", "trec.sgml", file)
                .post("/v1/imports?source=trec")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(3))
                .body("rejected.file", equalTo(java.util.List.of("trec.sgml", "trec.sgml")));
    }

    @Test
    void whatASenderSaysOfATaggedFileStandsInForWhatItDoesNotSay() throws IOException {
        String file = "<DOC><DOCNO>with</DOCNO><TITLE>خبر</TITLE><DATE>2025-08-13</DATE><TEXT>نص</TEXT></DOC>"
                + "<DOC><DOCNO>without</DOCNO><TITLE>خبر</TITLE><TEXT>نص</TEXT></DOC>";
        byte[] bytes = file.getBytes(Charset.forName("windows-1256"));
        page(bytes, "text/plain; charset=windows-1256", "?published=2024-05-06").body("created", equalTo(2));
        when().get("/v1/articles/with").then().body("published", equalTo("2025-08-13"));
        when().get("/v1/articles/without")
                .then()
                .body("title", equalTo("خبر"))
                .body("published", equalTo("2024-05-06"))
                .body("publishedFrom", equalTo("given"));
        page(bytes, "text/plain", "").body("rejected", hasSize(2)).body("rejected[0].reason", containsString("UTF-8"));
        page(bytes, "text/plain", "?url=https://example.org/1", 400).body("parameter", equalTo("url"));
    }

    @Test
    void manyFilesComeInOneForm() {
        given().multiPart(
                        "file",
                        "lines.ndjson",
                        Articles.line("id", "form-1", "title", "خبر").getBytes(StandardCharsets.UTF_8))
                .multiPart(
                        "file",
                        "page.txt",
                        "عنوان الصفحة هنا\nنص قصير للصفحة التي نقرأها الآن.".getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "picture.png", new byte[] {1, 2, 3})
                .post("/v1/imports?refresh=true")
                .then()
                .statusCode(200)
                .body("received", equalTo(3))
                .body("created", equalTo(2))
                .body("rejected", hasSize(1))
                .body("rejected[0].file", equalTo("picture.png"))
                .body("articles.file", equalTo(java.util.List.of("lines.ndjson", "page.txt")));
    }

    @Test
    void aSenderNeedNotWait() {
        var accepted = given().header("Prefer", "respond-async")
                .contentType("application/x-ndjson")
                .body((Articles.line("id", "later", "title", "خبر") + "\n{broken\n").getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?refresh=true")
                .then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .extract();
        Instant end = Instant.now().plusSeconds(60);
        JsonPath status;
        do {
            status = when().get(accepted.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        } while (status.getString("state").equals("running") && Instant.now().isBefore(end));
        assertThat(status.getString("state")).isEqualTo("done");
        assertThat(status.getInt("report.created")).isEqualTo(1);
        assertThat(status.getInt("report.rejected[0].line")).isEqualTo(2);
        when().get("/v1/articles/later").then().statusCode(200);
    }

    @Test
    void anUnknownImportIsNotFound() {
        when().get("/v1/imports/none").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void anAddressIsForOnePageOnly() {
        given().multiPart("file", "page.txt", "نص".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?url=https://example.org/1")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("url"));
    }

    @Test
    void wrongParametersAreToldBeforeAnythingIsWritten() {
        given().contentType("application/x-ndjson")
                .body(Articles.line("id", "not-written", "title", "x").getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?refresh=yes")
                .then()
                .statusCode(400);
        when().get("/v1/articles/not-written").then().statusCode(404);
    }

    @Test
    void aLongIdIsRejectedAndStopsNothing() {
        Articles.load(
                        Articles.line("id", "ﺍ".repeat(200), "title", "x"),
                        Articles.line("id", "beside-long", "title", "x"))
                .body("created", equalTo(1))
                .body("rejected[0].reason", containsString("512 bytes"));
    }

    @Test
    void wrongParametersAreNamed() {
        page(new byte[0], "text/plain", "?sauce=x", 400).body("parameter", equalTo("sauce"));
        page(new byte[0], "text/plain", "?refresh=maybe", 400).body("parameter", equalTo("refresh"));
        page(new byte[0], "text/plain", "?published=2025-13", 400).body("parameter", equalTo("published"));
        given().contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/v1/imports?url=http://x")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("url"));
        given().contentType("application/pdf")
                .body(new byte[] {1})
                .post("/v1/imports")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse send(byte[] lines) {
        return given().contentType("application/x-ndjson")
                .body(lines)
                .post("/v1/imports")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(byte[] bytes, String type, String query) {
        return page(bytes, type, query, 200);
    }

    private static ValidatableResponse page(byte[] bytes, String type, String query, int status) {
        return given().config(TYPE_AS_GIVEN)
                .contentType(type)
                .body(bytes)
                .post("/v1/imports" + query)
                .then()
                .statusCode(status);
    }
}
