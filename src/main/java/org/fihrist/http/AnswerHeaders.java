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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Completes the headers of every answer, wherever it comes from, when they are about to be sent. */
@ApplicationScoped
public class AnswerHeaders {

    // Above CORS (300): what it refuses is completed too.
    private static final int PRIORITY = 350;
    private static final int FIRST_ERROR = 400;
    private static final Pattern LIST = Pattern.compile(",\\s*");
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

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
        addVary(response);
        if (response.getStatusCode() >= FIRST_ERROR
                || !SAFE.contains(request.request().method())) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** In one line with what the resource says, and the framework for it. */
    private static void addVary(HttpServerResponse response) {
        Stream<String> varying =
                response.headers().getAll(HttpHeaders.VARY).stream().flatMap(LIST::splitAsStream);
        response.putHeader(
                HttpHeaders.VARY,
                Stream.concat(varying, Stream.of(HttpHeaders.ACCEPT_ENCODING))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
