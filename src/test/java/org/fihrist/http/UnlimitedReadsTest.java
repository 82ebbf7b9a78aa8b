package org.fihrist.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A limit of 0 is none; and a header that anybody can send makes nobody another client. */
@ServiceTest
@TestProfile(UnlimitedReads.class)
class UnlimitedReadsTest {

    @Test
    void aLimitOfNoughtIsNone() {
        given().get("/v1/articles").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void whoNamesAnotherAddressStaysTheSameClient() {
        delete("192.0.2.1", 404);
        delete("192.0.2.2", 404);
        delete("192.0.2.3", 429);
    }

    private static void delete(String address, int status) {
        given().header("X-Forwarded-For", address)
                .header("Forwarded", "for=" + address)
                .delete("/v1/articles/none")
                .then()
                .statusCode(status);
    }
}
