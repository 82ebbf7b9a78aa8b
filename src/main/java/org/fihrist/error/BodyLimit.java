package org.fihrist.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    private final ObjectMapper json;
    private final long largest;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.json = json;
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
        // The body is not read: nothing else can come over this connection.
        request.response()
                .setStatusCode(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(problem())
                .onComplete(sent -> request.request().connection().close());
    }

    private String problem() {
        Status status = Status.REQUEST_ENTITY_TOO_LARGE;
        try {
            return json.writeValueAsString(Problem.of(status, FrameworkProblems.detail(status.getStatusCode(), null)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem detail is always JSON", e);
        }
    }
}
