package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fihrist.testing.NodePackage;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;

/** A client that public tools make from openapi.yaml compiles strictly, and does what front ends do. */
@ServiceTest
@TestProfile(WithSamples.class)
class TypeScriptClientTest {

    private static final String CLIENT = "typescript";

    @TestHTTPResource("/")
    private URI service;

    @Test
    void theClientOfTheReadmeIsTheOneThatIsTested() throws IOException {
        Path client = NodePackage.sources(CLIENT).resolve("client.ts");
        assertThat(Files.readString(Path.of("README.md"))).contains(Files.readString(client));
    }

    @Test
    void aGeneratedClientDrivesTheService() throws IOException, InterruptedException {
        NodePackage client = NodePackage.installed(CLIENT);
        for (String step : List.of("generate", "compile", "journey")) {
            client.run(step, Map.of("FIHRIST", service.toString()));
        }
    }
}
