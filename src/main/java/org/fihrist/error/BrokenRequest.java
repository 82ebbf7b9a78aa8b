package org.fihrist.error;

import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells failures to read a request from all others. The framework throws whatever comes for them, often an
 * {@link java.io.IOException} as Elasticsearch's are; where it was thrown is what they have in common.
 */
final class BrokenRequest {

    // Bodies as streams, and forms, which the framework takes apart before a resource sees them.
    private static final List<String> BODY = List.of(
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream",
            "org.jboss.resteasy.reactive.server.core.multipart.");
    private static final String MEDIA_TYPE = "org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate";
    // Uploads are written to disk meanwhile: a full one is no fault of the sender's.
    private static final String DISK = "sun.nio.";

    private BrokenRequest() {}

    /** What to tell the sender where it is the request that failed. */
    static Optional<Problem> told(Throwable failure) {
        if (thrownIn(failure, MEDIA_TYPE)) {
            return Optional.of(Problem.of(
                    Status.BAD_REQUEST, "Content-Type or Accept names no media type.", "Content-Type", null));
        }
        return BODY.stream().anyMatch(where -> thrownIn(failure, where)) && !thrownIn(failure, DISK)
                ? Optional.of(Problem.of(
                        Status.BAD_REQUEST, "The body ends too early, or is not what its headers say.", "body", null))
                : Optional.empty();
    }

    private static boolean thrownIn(Throwable failure, String where) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith(where));
    }
}
