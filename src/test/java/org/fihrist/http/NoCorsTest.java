package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Where no origin is configured, no page of another origin may read. */
@ServiceTest
class NoCorsTest {

    @Test
    void noOtherOriginMayReadByDefault() {
        // Refused before the API is reached, whose contract says nothing of it.
        given().noFilters()
                .header("Origin", WithOrigin.ORIGIN)
                .get("/v1/articles")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", WithOrigin.ORIGIN)
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/articles")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
