package org.fihrist.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingSwitchTest {

    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

    @Test
    void tracesAreOffWhereNobodySaysWhereToSendThem() {
        assertThat(isOff(Map.of())).isTrue();
        assertThat(isOff(Map.of(ENDPOINT, ""))).isTrue();
    }

    @Test
    void anAddressTurnsThemOn() {
        assertThat(isOff(Map.of(ENDPOINT, "http://collector:4317"))).isFalse();
        assertThat(isOff(Map.of("quarkus.otel.exporter.otlp.traces.endpoint", "http://collector:4317")))
                .isFalse();
    }

    @Test
    void whoSwitchesThemOffAllTheSameIsHeard() {
        assertThat(isOff(Map.of(ENDPOINT, "http://collector:4317", "quarkus.otel.sdk.disabled", "true")))
                .isTrue();
    }

    /** With the default that the extension has. */
    private static boolean isOff(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withDefaultValue(ENDPOINT, "http://localhost:4317/")
                .withDefaultValue("quarkus.otel.sdk.disabled", "false")
                .withSources(new TracingSwitch())
                .withSources(new PropertiesConfigSource(settings, "set", 300))
                .build()
                .getValue("quarkus.otel.sdk.disabled", Boolean.class);
    }
}
