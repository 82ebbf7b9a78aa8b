package org.fihrist.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Answers a request with a problem detail before its body is read. */
@ApplicationScoped
public class EarlyProblem {

    // So much of a body that nobody wants is taken in and dropped, so that the connection serves on.
    private static final long DROPPED = 64 * 1024;

    private final ObjectMapper json;

    EarlyProblem(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request; a large body is not awaited: nothing else can come over its connection, which is closed. */
    public void answer(RoutingContext request, Problem problem) {
        boolean closing = isLarge(request.request());
        if (closing) {
            request.response().putHeader("Connection", "close");
        } else {
            request.request().resume();
        }
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(write(problem))
                .onComplete(sent -> close(request.request(), closing));
    }

    /** Whether a body is large, or its length is not told. */
    private static boolean isLarge(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains("Transfer-Encoding") : Long.parseLong(length) > DROPPED;
    }

    private static void close(HttpServerRequest request, boolean closing) {
        if (closing) {
            request.connection().close();
        }
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem detail is always JSON", e);
        }
    }
}
