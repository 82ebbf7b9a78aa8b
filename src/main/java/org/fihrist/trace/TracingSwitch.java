package org.fihrist.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Has traces made only where somebody says where to send them; below every other source of configuration. */
public final class TracingSwitch implements ConfigSourceFactory {

    private static final String EXPORTER = "quarkus.otel.exporter.otlp";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    // Below application.properties (250), above the built-in defaults of extensions.
    private static final int ORDINAL = 10;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean wanted = Stream.of(EXPORTER + ".endpoint", EXPORTER + ".traces.endpoint")
                .map(context::getValue)
                .anyMatch(TracingSwitch::isSet);
        return List.of(
                new PropertiesConfigSource(Map.of(DISABLED, Boolean.toString(!wanted)), "tracing switch", ORDINAL));
    }

    /** Whether somebody sets it: the extension's own default has the lowest ordinal there is. */
    private static boolean isSet(@Nullable ConfigValue found) {
        return found != null
                && found.getValue() != null
                && !found.getValue().isBlank()
                && found.getConfigSourceOrdinal() > 0;
    }
}
