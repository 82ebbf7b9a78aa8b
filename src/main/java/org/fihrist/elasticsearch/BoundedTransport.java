package org.fihrist.elasticsearch;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Carries calls to Elasticsearch, each with the bounds of its kind and through the circuit breaker. */
final class BoundedTransport implements ElasticsearchTransport {

    private final ElasticsearchTransport transport;
    private final CallOptions options;
    private final CallBreaker breaker;

    BoundedTransport(ElasticsearchTransport transport, CallOptions options, CallBreaker breaker) {
        this.transport = transport;
        this.options = options;
        this.breaker = breaker;
    }

    @Override
    public <Q, R, E> R performRequest(Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions own)
            throws IOException {
        try {
            return breaker.perform(() -> transport.performRequest(request, endpoint, bounded(request, own)));
        } catch (CircuitBreakerOpenException e) {
            var away = new ConnectException("it did not answer a moment ago and is asked again in two seconds");
            away.initCause(e);
            throw away;
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
