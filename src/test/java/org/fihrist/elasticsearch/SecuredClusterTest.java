package org.fihrist.elasticsearch;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import org.fihrist.testing.Articles;
import org.junit.jupiter.api.Test;

/** The service on a cluster with TLS, as a user who may no more than it needs. */
@QuarkusTest
@WithTestResource(value = SecuredCluster.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SecuredClusterTest {

    @Test
    void theServiceDoesAllItsWork() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> when().get("/q/health/ready").statusCode() == 200);
        given().contentType(ContentType.JSON)
                .body(Articles.line("title", "خبر عن مصر"))
                .put("/v1/articles/first?refresh=true")
                .then()
                .statusCode(201);
        when().post("/v1/reindex").then().statusCode(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> when().get("/v1/reindex").path("state").equals("done"));
        when().get("/v1/articles?country=EG").then().statusCode(200).body("total.value", equalTo(1));
        when().get("/v1/export").then().statusCode(200);
        when().delete("/v1/articles/first").then().statusCode(204);
    }
}
