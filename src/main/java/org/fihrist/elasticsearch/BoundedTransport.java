package org.fihrist.elasticsearch;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import org.apache.http.ConnectionClosedException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Carries calls to Elasticsearch, each with the bounds of its kind and through the circuit breaker.
 *
 * <p>The client below goes on to another node where one cannot be reached, but not to those that it takes for dead: when a node is lost, the
 * others answer "unavailable" for a moment, which is enough. So it is asked again, when the lost one is the dead one, as often as there are
 * nodes.
 */
final class BoundedTransport implements ElasticsearchTransport {

    private final ElasticsearchTransport transport;
    private final CallOptions options;
    private final CallBreaker breaker;
    private final int nodes;

    /**
     * A transport.
     *
     * @param nodes that the transport below chooses from
     */
    BoundedTransport(ElasticsearchTransport transport, CallOptions options, CallBreaker breaker, int nodes) {
        this.nodes = nodes;
        this.transport = transport;
        this.options = options;
        this.breaker = breaker;
    }

    @Override
    public <Q, R, E> R performRequest(Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions own)
            throws IOException {
        try {
            return breaker.perform(() -> anyNode(request, endpoint, bounded(request, own)));
        } catch (CircuitBreakerOpenException e) {
            var away = new ConnectException("it did not answer a moment ago and is asked again in two seconds");
            away.initCause(e);
            throw away;
        }
    }

    private <Q, R, E> R anyNode(Q request, Endpoint<Q, R, E> endpoint, TransportOptions bounded) throws IOException {
        for (int left = nodes - 1; ; left--) {
            try {
                return transport.performRequest(request, endpoint, bounded);
            } catch (ConnectException | ConnectionClosedException e) {
                if (left <= 0) {
                    throw e;
                }
            }
        }
    }

    /** Not through the breaker, which would have to know how each of them ends; nobody calls like this. */
    @Override
    public <Q, R, E> CompletableFuture<R> performRequestAsync(
            Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions own) {
        return transport.performRequestAsync(request, endpoint, bounded(request, own));
    }

    private TransportOptions bounded(Object request, @Nullable TransportOptions own) {
        return own == null ? options.of(request) : own;
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return transport.options();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
