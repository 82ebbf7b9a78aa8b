package org.fihrist.error;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies that say themselves that they are too large; the framework would do so without a word. */
@ApplicationScoped
public class BodyLimit {

    // Below CORS, whose headers let a front end read the answer; above everything else.
    private static final int PRIORITY = 200;

    private final EarlyProblem problems;
    private final long largest;

    BodyLimit(EarlyProblem problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.problems = problems;
        this.largest = largest.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= largest) {
            request.next();
            return;
        }
        Status status = Status.REQUEST_ENTITY_TOO_LARGE;
        problems.answer(request, Problem.of(status, FrameworkProblems.detail(status.getStatusCode(), null)));
    }
}
