package org.fihrist.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Breaks an answer off that has begun and cannot be completed, so that what was received is seen to be incomplete.
 *
 * <p>An exception does not do so reliably: the framework may write the problem behind what was sent and end the answer as if it were whole.
 */
public final class BrokenAnswer {

    private BrokenAnswer() {}

    /** Breaks off; returns once nothing more is sent. */
    public static void breakOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
