package org.fihrist.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Started once all that the service does at its start is done: gazetteer read, embedded server and index there, former imports taken up.
 *
 * <p>The port is open before. A cluster that is configured is not waited for: {@code IndexReadiness} asks it.
 */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    private volatile boolean done;

    /** Behind all others that observe the start. */
    void done(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
        done = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start").status(done).build();
    }
}
