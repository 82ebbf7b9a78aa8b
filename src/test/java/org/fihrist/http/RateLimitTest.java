package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.fihrist.security.WithKeys;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Each client may ask so often a minute. Each test asks from addresses of its own, so that none uses up another's quota. */
@ServiceTest
@TestProfile(FewRequests.class)
class RateLimitTest {

    @TestHTTPResource("/")
    private URI service;

    @Test
    void everyAnswerTellsTheLimitAndWhatIsLeft() {
        Response first = from("192.0.2.1").get("/v1/articles");
        first.then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"read\";q=5;w=60"))
                .header("RateLimit", equalTo("\"read\";r=4;t=12"));
        from("192.0.2.1").get("/v1/articles/none").then().statusCode(404).header("RateLimit", containsString("r=3"));
        from("192.0.2.1").get("/v1/articles?x=y").then().statusCode(400).header("RateLimit", containsString("r=2"));
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        exhaustReading("192.0.2.2");
        Response refused = from("192.0.2.2").get("/v1/articles");
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit", containsString("r=0"))
                .header("Retry-After", equalTo("12"))
                .body("title", equalTo("Too Many Requests"))
                .body("detail", containsString("12 seconds"));
        from("192.0.2.3").get("/v1/articles").then().statusCode(200);
    }

    @Test
    void readingAndWritingHaveLimitsOfTheirOwn() {
        exhaustReading("192.0.2.4");
        Response written = write(from("192.0.2.4"));
        written.then().statusCode(401).header("RateLimit-Policy", equalTo("\"write\";q=3;w=60"));
    }

    @Test
    void whoGuessesKeysIsOneClient() {
        for (int i = 0; i < FewRequests.WRITES; i++) {
            write(from("192.0.2.5").header("X-API-Key", "guess-0123456789-" + i))
                    .then()
                    .statusCode(401);
        }
        write(from("192.0.2.5").header("X-API-Key", "guess-0123456789-x"))
                .then()
                .statusCode(429);
    }

    @Test
    void aKeyIsOneClientWhereverItComesFrom() {
        for (int i = 0; i < FewRequests.WRITES; i++) {
            write(from("192.0.2." + (10 + i)).header("X-API-Key", WithKeys.FIRST))
                    .then()
                    .statusCode(i == 0 ? 201 : 200);
        }
        write(from("192.0.2.20").header("X-API-Key", WithKeys.FIRST)).then().statusCode(429);
        write(from("192.0.2.20").header("X-API-Key", WithKeys.SECOND)).then().statusCode(200);
    }

    @Test
    void aNetworkOfVersionSixIsOneClient() {
        for (int i = 0; i < FewRequests.READS; i++) {
            from("2001:db8:1:2::" + i).get("/v1/articles").then().statusCode(200);
        }
        from("2001:db8:1:2:ffff::9").get("/v1/articles").then().statusCode(429);
        from("2001:db8:1:3::1").get("/v1/articles").then().statusCode(200);
    }

    @Test
    void analysingATextIsReading() {
        given().header("X-Forwarded-For", "192.0.2.6")
                .contentType(ContentType.JSON)
                .body("{\"text\":\"بوتين\"}")
                .post("/v1/analyze")
                .then()
                .statusCode(200)
                .header("RateLimit", containsString("\"read\";r=4"));
    }

    @Test
    void aRefusedBodyIsDroppedAndTheConnectionServesOn() {
        String large = Articles.line("title", "x".repeat(500_000));
        for (String article : new String[] {Articles.line("title", "x"), large}) {
            for (int i = 0; i < FewRequests.WRITES; i++) {
                write(from("192.0.2.7"));
            }
            from("192.0.2.7")
                    .contentType(ContentType.JSON)
                    .body(article)
                    .post("/v1/articles")
                    .then()
                    .statusCode(429);
        }
        from("192.0.2.7").get("/v1/articles").then().statusCode(200);
    }

    @Test
    void aConnectionOutlivesARefusal() throws IOException {
        exhaustReading("192.0.2.22");
        String refused = "GET /v1/articles HTTP/1.1\r\nHost: fihrist\r\nX-Forwarded-For: 192.0.2.22\r\n\r\n";
        String last = "GET /q/health/live HTTP/1.1\r\nHost: fihrist\r\nConnection: close\r\n\r\n";
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            connection.getOutputStream().write((refused + last).getBytes(StandardCharsets.US_ASCII));
            String answers = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers).startsWith("HTTP/1.1 429").contains("HTTP/1.1 200");
        }
    }

    @Test
    void frontEndsMayReadTheHeadersOfARefusal() {
        exhaustReading("192.0.2.8");
        from("192.0.2.8")
                .header("Origin", WithOrigin.ORIGIN)
                .get("/v1/articles")
                .then()
                .statusCode(429)
                .header("Access-Control-Allow-Origin", equalTo(WithOrigin.ORIGIN))
                .header("Access-Control-Expose-Headers", containsString("RateLimit"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    }

    @Test
    void aBrowsersQuestionBeforehandCountsForNothing() {
        for (int i = 0; i < 2 * FewRequests.READS; i++) {
            from("192.0.2.9")
                    .header("Origin", WithOrigin.ORIGIN)
                    .header("Access-Control-Request-Method", "GET")
                    .options("/v1/articles")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void onlyTheApiIsLimited() {
        for (int i = 0; i < 2 * FewRequests.READS; i++) {
            assertThat(when().get("/q/health/live").headers().hasHeaderWithName("RateLimit"))
                    .isFalse();
            when().get("/swagger-ui/index.html").then().statusCode(200);
            when().get("/openapi").then().statusCode(200);
        }
    }

    @Test
    void noSpellingOfAnAddressGoesRoundTheLimit() {
        exhaustReading("192.0.2.21");
        for (String address : new String[] {"/v1/./articles", "/%761/articles", "//v1/articles", "/x/../v1/articles"}) {
            Response response =
                    from("192.0.2.21").urlEncodingEnabled(false).noFilters().get(address);
            assertThat(response.statusCode()).as(address).isIn(404, 429);
        }
    }

    private static void exhaustReading(String address) {
        for (int i = 0; i < FewRequests.READS; i++) {
            from(address).get("/v1/articles").then().statusCode(200);
        }
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static Response write(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Articles.line("title", "خبر"))
                .put("/v1/articles/limited");
    }
}
