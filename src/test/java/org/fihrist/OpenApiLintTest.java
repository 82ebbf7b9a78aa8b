package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.fihrist.testing.NodePackage;
import org.junit.jupiter.api.Test;

/** Public linters find neither errors nor warnings in openapi.yaml. */
class OpenApiLintTest {

    // It would ask its registry for a newer version at each run.
    private static final Map<String, String> PINNED = Map.of("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");

    @Test
    void redoclyFindsNothing() throws IOException, InterruptedException {
        // Its exit status tells of errors only.
        assertThat(NodePackage.installed("linters").run("redocly", PINNED))
                .contains("\"errors\": 0,", "\"warnings\": 0,", "\"ignored\": 0");
    }

    @Test
    void spectralFindsNothing() throws IOException, InterruptedException {
        NodePackage.installed("linters").run("spectral", Map.of());
    }
}
