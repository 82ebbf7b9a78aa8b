package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import org.fihrist.security.WithKeys;
import org.fihrist.testing.Operation;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.SwaggerUi;
import org.junit.jupiter.api.Test;

/** Where keys are configured, a developer gives one in Swagger UI once and may then write. */
@ServiceTest
@TestProfile(WithKeys.class)
class SwaggerUiWithKeysTest {

    @TestHTTPResource("/swagger-ui")
    private URI page;

    @Test
    void writingWorksOnceAKeyIsGiven() throws IOException {
        Operation put = Operation.of("putArticle");
        Operation delete = Operation.of("deleteArticle");
        try (SwaggerUi ui = SwaggerUi.open(page)) {
            assertThat(ui.tryOut(put)).isEqualTo("401");
            assertThat(ui.tryOut(delete)).isEqualTo("401");
            ui.authorize(WithKeys.FIRST);
            assertThat(ui.executeAgain(put)).isEqualTo("201");
            assertThat(ui.executeAgain(delete)).isEqualTo("204");
        }
    }

    @Test
    void onlyWhatWritesIsLocked() throws IOException {
        try (SwaggerUi ui = SwaggerUi.open(page)) {
            for (Operation operation : Operation.all()) {
                assertThat(ui.isLocked(operation)).as(operation.id()).isEqualTo(operation.locked());
            }
        }
        assertThat(Operation.all())
                .filteredOn(Operation::locked)
                .extracting(Operation::id)
                .contains("createArticle", "putArticle", "deleteArticle", "importArticles", "startReindex")
                .doesNotContain("searchArticles", "analyzeText");
    }
}
