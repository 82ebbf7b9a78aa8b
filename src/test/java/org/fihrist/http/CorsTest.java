package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers let the pages of configured origins, and of no others, read what the service answers. */
@ServiceTest
@TestProfile(WithOrigin.class)
class CorsTest {

    private static final String OTHER = "https://other.example.org";

    @Test
    void aConfiguredOriginMayRead() {
        given().header("Origin", WithOrigin.ORIGIN)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(WithOrigin.ORIGIN))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void aConfiguredOriginMayAskWithEveryMethod(String method) {
        given().header("Origin", WithOrigin.ORIGIN)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "content-type,if-match,x-api-key")
                .options("/v1/articles/x")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(WithOrigin.ORIGIN))
                .header("Access-Control-Allow-Methods", containsString(method))
                .header("Access-Control-Allow-Headers", containsString("if-match"))
                .header("Access-Control-Allow-Headers", containsString("x-api-key"));
    }

    @Test
    void anotherOriginMayNothing() {
        // Refused before the API is reached, whose contract says nothing of it.
        given().noFilters()
                .header("Origin", OTHER)
                .get("/v1/articles")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", OTHER)
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/articles")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
