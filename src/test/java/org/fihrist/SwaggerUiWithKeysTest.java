package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<String, String> writing = new LinkedHashMap<>();
        writing.put("putArticle", "201");
        writing.put("deleteArticle", "204");
        writing.put("createArticle", "201");
        writing.put("importArticles", "200");
        writing.put("startReindex", "202");
        writing.put("getReindex", "200");
        writing.put("cancelReindex", "20[02]");
        try (SwaggerUi ui = SwaggerUi.open(page)) {
            for (String id : writing.keySet()) {
                assertThat(ui.tryOut(Operation.of(id))).as(id).isEqualTo("401");
            }
            ui.authorize(WithKeys.FIRST);
            for (Map.Entry<String, String> operation : writing.entrySet()) {
                assertThat(ui.executeAgain(Operation.of(operation.getKey())))
                        .as(operation.getKey())
                        .matches(operation.getValue());
            }
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
