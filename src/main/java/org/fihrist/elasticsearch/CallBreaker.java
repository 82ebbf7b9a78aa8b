package org.fihrist.elasticsearch;

import co.elastic.clients.transport.TransportException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.elasticsearch.client.ResponseException;

/**
 * Calls that fail at once while Elasticsearch is known not to answer. Each would wait for its time-out otherwise, and all together take the
 * threads and connections of those that come after it is back.
 */
@ApplicationScoped
class CallBreaker {

    /** A call to Elasticsearch. */
    interface Call<T> {
        T perform() throws IOException;
    }

    /**
     * Performs a call unless half of the last twenty failed; two seconds later one is tried again. Answers are no failures, whatever they
     * say: whoever answers is there. Nor is a thread that was interrupted.
     *
     * @throws org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException when it is not performed
     */
    @CircuitBreaker(
            requestVolumeThreshold = 20,
            delay = 2000,
            failOn = IOException.class,
            skipOn = {ResponseException.class, TransportException.class, ClosedByInterruptException.class})
    <T> T perform(Call<T> call) throws IOException {
        return call.perform();
    }
}
