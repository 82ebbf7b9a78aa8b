package org.fihrist.error;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/**
 * Refuses requests that do not say for whom they are, or where their body ends (RFC 9112, 3.2 and 6.1), before anything else reads them: the
 * framework's check of origins fails without a host, and a body in an unknown transfer coding would be waited for.
 */
@ApplicationScoped
public class RequestFraming {

    // Above CORS (300), below what gives a request its id (400).
    private static final int PRIORITY = 380;
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";
    private static final String CHUNKED = "chunked";

    private final EarlyProblem problems;

    RequestFraming(EarlyProblem problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        String coding = request.request().getHeader(TRANSFER_ENCODING);
        if (!hasHost(request.request())) {
            problems.answer(
                    request, Problem.of(Status.BAD_REQUEST, "The request names no host.", HttpHeaders.HOST, null));
        } else if (isUnknown(coding)) {
            problems.answer(
                    request,
                    Problem.of(
                            Status.BAD_REQUEST,
                            "The body's transfer coding is not known.",
                            TRANSFER_ENCODING,
                            List.of(CHUNKED)));
        } else {
            request.next();
        }
    }

    /** HTTP/1.0 asks for none; but an origin is compared with it. */
    private static boolean hasHost(HttpServerRequest request) {
        return request.authority() != null && !request.authority().host().isEmpty()
                || request.version() == HttpVersion.HTTP_1_0
                        && !request.headers().contains("Origin");
    }

    private static boolean isUnknown(@Nullable String coding) {
        return coding != null && !coding.equalsIgnoreCase(CHUNKED);
    }
}
