package org.fihrist.index;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class AnalysisPluginTest {

    @Inject
    ElasticsearchClient client;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Test
    void theServicesOwnVersionIsAccepted() {
        assertThatCode(new AnalysisPlugin(client, version)::require).doesNotThrowAnyException();
    }

    @Test
    void anotherVersionIsNamedWithItsNodeAndTheMend() {
        assertThatThrownBy(new AnalysisPlugin(client, "99.0.0")::require)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fihrist-analysis 99.0.0")
                .hasMessageContaining("node fihrist has version " + version)
                .hasMessageContaining("elasticsearch-plugin install");
    }
}
