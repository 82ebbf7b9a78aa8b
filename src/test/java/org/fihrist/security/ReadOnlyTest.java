package org.fihrist.security;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(ReadOnly.class)
class ReadOnlyTest {

    @Test
    void nobodyWritesToAReadOnlyService() {
        given().contentType(ContentType.JSON)
                .body(Articles.line("title", "x"))
                .post("/v1/articles")
                .then()
                .statusCode(401);
        given().header("X-API-Key", ReadOnly.KEY)
                .contentType(ContentType.JSON)
                .body(Articles.line("title", "x"))
                .post("/v1/articles")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        when().get("/v1/articles").then().statusCode(200);
    }
}
