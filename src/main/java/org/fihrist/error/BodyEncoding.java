package org.fihrist.error;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Refuses compressed bodies: read as they are they would be told to be broken, and unpacked a small one may have no end. */
@ApplicationScoped
public class BodyEncoding {

    // As BodyLimit.
    private static final int PRIORITY = 200;
    private static final String NONE = "identity";

    private final EarlyProblem problems;

    BodyEncoding(EarlyProblem problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        String encoding = request.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.equalsIgnoreCase(NONE)) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.ACCEPT_ENCODING, NONE);
        problems.answer(
                request,
                Problem.of(
                        Status.UNSUPPORTED_MEDIA_TYPE,
                        "Bodies are taken as they are, not compressed.",
                        HttpHeaders.CONTENT_ENCODING,
                        List.of(NONE)));
    }
}
