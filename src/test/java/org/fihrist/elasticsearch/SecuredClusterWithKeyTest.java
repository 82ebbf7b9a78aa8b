package org.fihrist.elasticsearch;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The service on a cluster with TLS that does not know its API key. */
@QuarkusTest
@WithTestResource(
        value = SecuredCluster.class,
        initArgs = @ResourceArg(name = "key", value = "true"),
        scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SecuredClusterWithKeyTest {

    @Test
    void itSaysThatTheKeyIsRefused() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> when().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(allOf(
                        containsString("Elasticsearch refuses the service's user or key"),
                        // As opposed to one that was not sent.
                        containsString("unable to authenticate with provided credentials"))));
        when().get("/q/health/live").then().statusCode(200);
        when().get("/v1/articles").then().statusCode(503).contentType("application/problem+json");
    }
}
