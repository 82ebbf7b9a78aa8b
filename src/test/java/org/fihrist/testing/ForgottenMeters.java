package org.fihrist.testing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Drops all meters when an application of the tests ends. The registry lives as long as the process, so that a gauge would go on to show the
 * object of the first application, not that of the present one.
 */
@ApplicationScoped
class ForgottenMeters {

    void stop(@Observes ShutdownEvent event, MeterRegistry registry) {
        List.copyOf(registry.getMeters()).forEach(registry::remove);
    }
}
