package org.fihrist.http;

import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.Set;
import org.fihrist.error.EarlyProblem;
import org.fihrist.error.Problem;

/** Refuses clients that ask too often, before anything is done for them; tells all others how much they may ask yet. */
@ApplicationScoped
public class RateLimitFilter {

    /** The header with a limit. */
    static final String POLICY = "RateLimit-Policy";

    /** The header with what is left of it. */
    static final String REMAINING = "RateLimit";

    // Below CORS (300), whose headers let a front end read the answer; above BodyLimit and the check of keys (200).
    private static final int PRIORITY = 250;
    // Health, metrics, the description and all pages are not the API.
    private static final String API = "/v1/";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    // Reads, though the text comes in a body.
    private static final String ANALYZE = "/v1/analyze";

    private final boolean enabled;
    private final Clients clients;
    private final EarlyProblem problems;
    private final Optional<RateLimit> reads;
    private final Optional<RateLimit> writes;

    RateLimitFilter(RateLimitSettings settings, Clients clients, EarlyProblem problems, TimeMeter clock) {
        this.enabled = settings.enabled();
        this.clients = clients;
        this.problems = problems;
        this.reads = limit("read", settings.reads(), settings.clients(), clock);
        this.writes = limit("write", settings.writes(), settings.clients(), clock);
    }

    private static Optional<RateLimit> limit(String name, int quota, int clients, TimeMeter clock) {
        return quota == 0 ? Optional.empty() : Optional.of(new RateLimit(name, quota, clients, clock));
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::check, PRIORITY);
        }
    }

    private void check(RoutingContext request) {
        limit(request).ifPresentOrElse(limit -> count(request, limit), request::next);
    }

    private Optional<RateLimit> limit(RoutingContext request) {
        if (!request.normalizedPath().startsWith(API)) {
            return Optional.empty();
        }
        boolean reading = READING.contains(request.request().method())
                || request.normalizedPath().equals(ANALYZE);
        return reading ? reads : writes;
    }

    private void count(RoutingContext request, RateLimit limit) {
        RateLimit.Outcome outcome = limit.count(clients.of(request.request()));
        request.response().putHeader(POLICY, limit.policy()).putHeader(REMAINING, outcome.remaining());
        if (outcome.accepted()) {
            request.next();
            return;
        }
        String wait = Long.toString(outcome.retrySeconds());
        request.response().putHeader(HttpHeaders.RETRY_AFTER, wait);
        problems.answer(
                request, Problem.of(Status.TOO_MANY_REQUESTS, "Too many requests. Try again in " + wait + " seconds."));
    }
}
