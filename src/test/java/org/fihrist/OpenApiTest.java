package org.fihrist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The file openapi.yaml is the contract; the running service must describe itself by the same words. */
@ServiceTest
class OpenApiTest {

    private static final Path FILE = Path.of("openapi.yaml");

    @Test
    void theServiceAndTheFileAgree() throws IOException {
        String served = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(FILE, served);
        }
        assertThat(served)
                .as("openapi.yaml differs from the service; write it anew with ./mvnw test -Dtest=OpenApiTest"
                        + " -Dopenapi.write=true and read the difference")
                .isEqualTo(Files.readString(FILE));
    }
}
