package org.fihrist.security;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@TestProfile(WithKeys.class)
class ApiKeyTest {

    private static final String ARTICLE = Articles.line("title", "خبر");

    @Test
    void writingNeedsAKey() {
        given().contentType(ContentType.JSON)
                .body(ARTICLE)
                .post("/v1/articles")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", notNullValue())
                .body("parameter", equalTo("X-API-Key"));
        given().contentType(ContentType.JSON)
                .body(ARTICLE)
                .put("/v1/articles/x")
                .then()
                .statusCode(401);
        when().delete("/v1/articles/x").then().statusCode(401);
        when().post("/v1/reindex").then().statusCode(401);
        given().contentType("application/x-ndjson")
                .body(ARTICLE.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", "first-key-012345678", "first-key-01234567890"})
    void anUnknownKeyIsRefused(String key) {
        given().header("X-API-Key", key)
                .contentType(ContentType.JSON)
                .body(ARTICLE)
                .post("/v1/articles")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {WithKeys.FIRST, WithKeys.SECOND})
    void eachConfiguredKeyMayWrite(String key) {
        given().header("X-API-Key", key)
                .contentType(ContentType.JSON)
                .body(ARTICLE)
                .put("/v1/articles/" + key)
                .then()
                .statusCode(201);
    }

    @Test
    void readingIsOpen() {
        when().get("/v1/articles").then().statusCode(200);
        when().get("/v1/facets/person").then().statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"بوتين\"}")
                .post("/v1/analyze")
                .then()
                .statusCode(200);
    }
}
