package org.fihrist.error;

import io.quarkus.logging.LoggingFilter;
import io.vertx.core.VertxException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log what the server says of requests that it cannot read, as one without a host: they are answered, anybody can send as many
 * as they like, and each would be an error of many lines, with the address and what somebody looked for.
 */
@LoggingFilter(name = BrokenRequestLog.NAME)
public final class BrokenRequestLog implements Filter {

    static final String NAME = "broken-requests";

    private static final String HANDLER = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

    @Override
    public boolean isLoggable(LogRecord line) {
        return !(line.getThrown() instanceof VertxException && HANDLER.equals(line.getLoggerName()));
    }
}
