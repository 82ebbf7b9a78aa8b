package org.fihrist.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class StartedCheckTest {

    @Test
    void itIsStartedOnceAllObserversOfTheStartAreDone() {
        StartedCheck check = new StartedCheck();
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        check.done(new StartupEvent());
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }
}
