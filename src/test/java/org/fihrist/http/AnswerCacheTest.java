package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are kept: the same as those that were made, and none for another request or another state of the index. */
@ServiceTest
class AnswerCacheTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource
    URI service;

    @Inject
    MeterRegistry registry;

    @Inject
    ElasticsearchClient elasticsearch;

    @BeforeEach
    void load() {
        Articles.load(Articles.line("id", "kept", "title", "زار فلاديمير بوتين مصر", "published", "2025-08-13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?q=بوتين",
                "/v1/articles?q=بوتين&explain=true&collapse=story",
                "/v1/facets/person",
                "/v1/persons/vladimir-putin",
                "/v1/countries/EG",
                "/v1/suggest?q=بوت",
                "/v1/articles/kept/similar",
                "/v1/timeline?q=بوتين",
                "/v1/trends?q=بوتين",
                "/v1/feed?q=بوتين"
            })
    void anAnswerIsGivenAgainAsItWas(String address) {
        Response made = given().get(address);
        double before = hits();
        Response kept = given().get(address);
        assertThat(hits()).isEqualTo(before + 1);
        assertThat(kept.asByteArray()).isEqualTo(made.asByteArray());
        assertThat(kept.contentType()).isEqualTo(made.contentType());
        assertThat(kept.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(kept.header("Cache-Control")).isEqualTo(made.header("Cache-Control"));
        assertThat(kept.headers().getValues("Vary")).isEqualTo(made.headers().getValues("Vary"));
    }

    /** Whoever asks first, and however: each reader can read what is kept. */
    @ParameterizedTest
    @CsvSource({
        "11, gzip, gzip",
        "12, gzip, identity",
        "13, identity, gzip",
        "14, gzip, gzip;q=0",
        "15, GZIP;q=0.5, 'br, gzip'",
        "16, gzip, ''"
    })
    void whatIsKeptIsSentCompressedOrNot(int limit, String first, String second)
            throws IOException, InterruptedException {
        String address = "/v1/articles?q=Putin&limit=" + limit;
        HttpResponse<byte[]> made = get(address, first);
        double before = hits();
        HttpResponse<byte[]> kept = get(address, second);
        assertThat(hits()).isEqualTo(before + 1);
        assertThat(kept.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo(second.endsWith("gzip") ? "gzip" : "identity");
        assertThat(read(kept)).contains("\"kept\"").isEqualTo(read(made));
        assertThat(kept.headers().firstValue("ETag")).isEqualTo(made.headers().firstValue("ETag"));
        assertThat(kept.headers().allValues("Vary")).isEqualTo(made.headers().allValues("Vary"));
    }

    @Test
    void anExportIsMadeEachTime() {
        given().get("/v1/export?q=بوتين").then().statusCode(200);
        double before = hits();
        given().get("/v1/export?q=بوتين").then().statusCode(200).body(containsString("kept"));
        assertThat(hits()).isEqualTo(before);
    }

    @Test
    void whatIsWrittenIsFoundAtOnceWhereTheWriterWaitsForIt() {
        given().get("/v1/articles?q=مقابلة").then().body("total.value", equalTo(0));
        Articles.load(Articles.line("id", "interview", "title", "مقابلة مع الوزير"));
        given().get("/v1/articles?q=مقابلة").then().body("total.value", equalTo(1));
        given().delete("/v1/articles/interview?refresh=true").then().statusCode(204);
        given().get("/v1/articles?q=مقابلة").then().body("total.value", equalTo(0));
    }

    @Test
    void eachLanguageHasItsOwn() {
        String address = "/v1/articles?q=بوتين&limit=1";
        given().get(address).then().body("items[0].persons[0].label", equalTo("فلاديمير بوتين"));
        given().header("Accept-Language", "en")
                .get(address)
                .then()
                .body("items[0].persons[0].label", equalTo("Vladimir Putin"));
    }

    @Test
    void eachKindHasItsOwn() {
        given().accept("application/atom+xml").get("/v1/feed").then().contentType("application/atom+xml");
        given().accept("application/feed+json").get("/v1/feed").then().contentType("application/feed+json");
    }

    /** Else whoever asks under a name of his own would have others' feeds lead there. */
    @Test
    void eachNameOfTheServiceHasItsOwn() {
        given().header("Host", "elsewhere.example")
                .get("/v1/feed?q=مصر")
                .then()
                .body(containsString("elsewhere.example"));
        given().get("/v1/feed?q=مصر").then().body(not(containsString("elsewhere.example")));
    }

    @Test
    void aHeadHasNoBodyAndSpoilsNone() {
        given().head("/v1/articles?q=بوتين&limit=2").then().statusCode(200).body(equalTo(""));
        given().get("/v1/articles?q=بوتين&limit=2").then().body("items[0].id", equalTo("kept"));
        given().head("/v1/articles?q=بوتين&limit=2").then().statusCode(200).body(equalTo(""));
    }

    /** The page that is kept has a cursor that leads nowhere. */
    @Test
    void aPageThatCannotBeReadOnIsMadeAnew() throws IOException {
        for (int i = 0; i < 3; i++) {
            Articles.load(Articles.line("id", "page-" + i, "title", "صفحة بعد صفحة"));
        }
        String address = "/v1/articles?q=صفحة&limit=1";
        Response first = given().get(address);
        String cursor = first.path("next");
        elasticsearch.closePointInTime(close -> close.id(pointInTime(cursor)));
        given().get(address + "&cursor=" + cursor).then().statusCode(410);
        Response second = given().header("If-None-Match", first.header("ETag")).get(address);
        second.then().statusCode(200);
        given().get(address + "&cursor=" + second.path("next")).then().statusCode(200);
    }

    private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(address))
                .header("Accept-Encoding", encoding)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String read(HttpResponse<byte[]> answer) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        InputStream body = new ByteArrayInputStream(answer.body());
        try (InputStream in = packed ? new GZIPInputStream(body) : body) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String pointInTime(String cursor) {
        try {
            return new ObjectMapper()
                    .readTree(Base64.getUrlDecoder().decode(cursor))
                    .get(1)
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double hits() {
        return registry.get("cache.gets")
                .tags("cache", "answers", "result", "hit")
                .functionCounter()
                .count();
    }
}
