package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are compressed for who wants that; what may not be kept says so; and nobody guesses types. */
@ServiceTest
@TestProfile(WithSamples.class)
class AnswerHeadersTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    private URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?q=Putin&limit=50",
                "/v1/persons/vladimir-putin",
                "/v1/articles?lang=de",
                "/nothing",
                "/openapi",
                "/openapi?format=json",
                "/q/health/live",
                "/q/metrics",
                "/swagger-ui/index.html",
                "/swagger-ui/swagger-ui.css",
                "/swagger-ui/swagger-ui-bundle.js",
            })
    void textIsCompressedForWhoAcceptsThat(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = get(address, "identity");
        HttpResponse<byte[]> small = get(address, "gzip");
        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(small.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        byte[] unpacked = unpack(small.body());
        if (!address.equals("/q/metrics")) { // which count on
            assertThat(unpacked).isEqualTo(plain.body());
        }
        if (unpacked.length > 1000) {
            assertThat(small.body().length).isLessThan(unpacked.length / 2);
        }
    }

    @Test
    void picturesAreNotCompressedAgain() throws IOException, InterruptedException {
        HttpResponse<byte[]> picture = get("/swagger-ui/favicon.ico", "gzip");
        assertThat(picture.headers().firstValue("Content-Encoding").orElse("")).isNotEqualTo("gzip");
        assertThat(picture.body()).startsWith(0, 0, 1, 0);
    }

    @Test
    void whatIsWrittenIsNotKept() { // searchable on return: else it changes the scores of other tests at any moment
        given().contentType(ContentType.JSON)
                .body(Articles.line("title", "خبر"))
                .put("/v1/articles/kept?refresh=true")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"));
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"خبر\"}")
                .post("/v1/analyze")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
        when().delete("/v1/articles/kept?refresh=true")
                .then()
                .statusCode(204)
                .header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest
    @CsvSource({"/v1/articles?lang=de, 400", "/v1/articles/none, 404", "/nothing, 404"})
    void problemsAreNotKept(String address, int status) {
        when().get(address).then().statusCode(status).header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/articles/none", "/nothing", "/openapi", "/swagger-ui/index.html"})
    void nobodyMayGuessAtTypes(String address) {
        when().get(address).then().header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/articles", "/v1/articles/none", "/nothing", "/openapi", "/swagger-ui/index.html"})
    void nobodyMayShowItInAFrame(String address) {
        when().get(address)
                .then()
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/articles/none", "/v1/articles?lang=de", "/v1/export", "/v1/feed"})
    void answersOfTheApiRunNothing(String address) {
        when().get(address)
                .then()
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'; sandbox"));
    }

    @Test
    void answersOfTheApiDependOnTypeAndLanguageToo() {
        assertThat(when().get("/v1/articles").headers().getValues("Vary"))
                .containsExactly("Accept, Accept-Language, Accept-Encoding");
        assertThat(when().get("/openapi").headers().getValues("Vary")).containsExactly("Accept-Encoding");
    }

    private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(address))
                .header("Accept-Encoding", encoding)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
