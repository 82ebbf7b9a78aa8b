package org.fihrist.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final String KEY = "0123456789abcdef";

    @Test
    void productionRefusesToStartOpenToAll() {
        assertThatThrownBy(() -> start(LaunchMode.NORMAL, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fihrist.api-keys")
                .hasMessageContaining("fihrist.read-only");
    }

    @Test
    void productionStartsWithAKeyOrReadOnly() {
        assertThatCode(() -> start(LaunchMode.NORMAL, Map.of("fihrist.api-keys", KEY)))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(LaunchMode.NORMAL, Map.of("fihrist.read-only", "true")))
                .doesNotThrowAnyException();
    }

    @Test
    void developmentMayBeOpen() {
        assertThatCode(() -> start(LaunchMode.DEVELOPMENT, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void readingIsNotClosedWhereThereAreNoKeys() {
        assertThatThrownBy(() -> start(LaunchMode.DEVELOPMENT, Map.of("fihrist.read-needs-key", "true")))
                .hasMessageContaining("fihrist.read-needs-key");
    }

    private static void start(LaunchMode mode, Map<String, String> settings) {
        SecuritySettings mapped = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(SecuritySettings.class)
                .build()
                .getConfigMapping(SecuritySettings.class);
        new Access(mapped).start(new StartupEvent(), mode);
    }
}
