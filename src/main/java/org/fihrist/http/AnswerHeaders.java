package org.fihrist.http;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Completes the headers of every answer, wherever it comes from, when they are about to be sent. */
@ApplicationScoped
public class AnswerHeaders {

    // Above CORS (300): what it refuses is completed too.
    private static final int PRIORITY = 350;
    private static final int FIRST_ERROR = 400;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String API = "/v1/";

    private final Set<String> compressed;

    AnswerHeaders(@ConfigProperty(name = "quarkus.http.compress-media-types") List<String> compressed) {
        this.compressed = Set.copyOf(compressed);
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, PRIORITY);
    }

    private void await(RoutingContext request) {
        request.addHeadersEndHandler(ready -> complete(request));
        request.next();
    }

    private void complete(RoutingContext request) {
        // The framework compresses what resources and folders answer, not its own pages, nor problems.
        HttpCompressionHandler.compressIfNeeded(request, compressed);
        HttpServerResponse response = request.response();
        response.headers().add(HttpHeaders.VARY, varying(request));
        if (response.getStatusCode() >= FIRST_ERROR
                || !SAFE.contains(request.request().method())) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** The request's headers that an answer depends on: the API answers in one of several types, with labels in a language. */
    private static String varying(RoutingContext request) {
        return request.normalizedPath().startsWith(API)
                ? "Accept, Accept-Language, Accept-Encoding"
                : "Accept-Encoding";
    }
}
