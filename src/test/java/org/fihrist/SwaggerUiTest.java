package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import org.fihrist.testing.Operation;
import org.fihrist.testing.Results;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.SwaggerUi;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;

/** A developer tries every operation in Swagger UI with the examples that are filled in. */
@ServiceTest
@TestProfile(WithSamples.class)
class SwaggerUiTest {

    @TestHTTPResource("/swagger-ui")
    private URI page;

    @Test
    void tryItOutWorksForEveryOperation() throws IOException {
        try (SwaggerUi ui = SwaggerUi.open(page)) {
            ui.picture("swagger-ui");
            for (Operation operation : Operation.all()) {
                assertThat(ui.tryOut(operation)).as(operation.id()).matches("20[0-4]");
                if (Results.has(operation.id())) {
                    Results.check(operation.id(), new ObjectMapper().readTree(ui.answer(operation)));
                }
            }
        }
    }
}
