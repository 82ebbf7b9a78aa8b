package org.fihrist.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id, which its answer and all that the log says of it carry. */
@ApplicationScoped
public class RequestIdFilter {

    /** The header that carries the id. */
    static final String HEADER = "X-Request-Id";

    /** The id's key in the log. */
    static final String LOG_KEY = "requestId";

    // Above CORS (300): what it refuses has an id too.
    private static final int PRIORITY = 400;
    // A sender's id may be nothing that begins a line of the log or means something in it.
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestIdFilter::identify, PRIORITY);
    }

    private static void identify(RoutingContext request) {
        String id = id(request.request().getHeader(HEADER));
        MDC.put(LOG_KEY, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    /** The sender's id if it is a plain token, else a new one. */
    private static String id(@Nullable String sent) {
        return sent != null && TOKEN.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
