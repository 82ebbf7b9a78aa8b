package org.fihrist.elasticsearch;

import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.http.conn.ConnectionPoolTimeoutException;

/**
 * Waits for the bytes of an answer where the client below would wait at a monitor, from which a virtual thread comes back by way of two
 * others: a search took a tenth longer. The answer is decoded by the thread that asked, not by those that all connections share.
 */
final class WaitingHttpClient implements TransportHttpClient {

    private final TransportHttpClient client;

    WaitingHttpClient(TransportHttpClient client) {
        this.client = client;
    }

    /**
     * Performs a request.
     *
     * @throws ClosedByInterruptException when the thread is interrupted; the request is given up
     * @throws ConnectionPoolTimeoutException when no connection was free for too long
     * @throws IOException when there is no answer, or one that the client below takes for a failure
     */
    @Override
    public Response performRequest(
            String endpoint, @Nullable Node node, Request request, @Nullable TransportOptions options)
            throws IOException {
        CompletableFuture<Response> answer = client.performRequestAsync(endpoint, node, request, options);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw asIs(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
    }

    private static IOException asIs(Throwable failure) {
        return switch (failure) {
            case IOException e -> e;
            // What the connections' pool says.
            case TimeoutException e -> {
                var full = new ConnectionPoolTimeoutException("no connection to Elasticsearch was free");
                full.initCause(e);
                yield full;
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new IOException(failure);
        };
    }

    @Override
    public CompletableFuture<Response> performRequestAsync(
            String endpoint, @Nullable Node node, Request request, @Nullable TransportOptions options) {
        return client.performRequestAsync(endpoint, node, request, options);
    }

    @Override
    public TransportOptions createOptions(@Nullable TransportOptions options) {
        return client.createOptions(options);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
