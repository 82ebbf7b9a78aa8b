package org.fihrist.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.http.HttpHost;
import org.apache.http.conn.ConnectionPoolTimeoutException;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that answers when the test lets it, which no real one does, and a client with one connection to it. */
class WaitingHttpClientTest {

    /** In milliseconds; the first is over when the second is. */
    private static final int CONNECTION_WAIT = 100;

    private static final int ANSWER_WAIT = 2000;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answers = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private RestClient connections;
    private ElasticsearchClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/articles/_doc/read", this::answer);
        server.createContext("/articles/_doc/held", exchange -> {
            asked.countDown();
            awaitQuietly(answers);
            answer(exchange);
        });
        server.start();
        connections = RestClient.builder(new HttpHost(
                        InetAddress.getLoopbackAddress(), server.getAddress().getPort()))
                .setHttpClientConfigCallback(http -> http.setMaxConnTotal(1).setMaxConnPerRoute(1))
                .setRequestConfigCallback(bounds ->
                        bounds.setConnectionRequestTimeout(CONNECTION_WAIT).setSocketTimeout(ANSWER_WAIT))
                .build();
        client = new ElasticsearchClient(ObservedClient.transport(connections, new JacksonJsonpMapper(), null));
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] found = "{\"_index\":\"articles\",\"_id\":\"read\",\"found\":true,\"_source\":{}}"
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
        exchange.sendResponseHeaders(200, found.length);
        exchange.getResponseBody().write(found);
        exchange.close();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() throws IOException {
        answers.countDown();
        connections.close();
        server.stop(0);
        threads.close();
    }

    /** An article that knows who decoded it. */
    static final class Decoded {

        private final Thread by;

        private Decoded(Thread by) {
            this.by = by;
        }

        @JsonCreator
        static Decoded here() {
            return new Decoded(Thread.currentThread());
        }
    }

    @Test
    void anAnswerIsDecodedByWhoAsked() throws IOException {
        assertThat(read("read").by).isSameAs(Thread.currentThread());
    }

    @Test
    void whoIsInterruptedGivesTheRequestUp() throws Exception {
        CompletableFuture<IOException> failure = new CompletableFuture<>();
        Thread reader = Thread.ofVirtual().start(() -> fail("held", failure));
        asked.await();
        reader.interrupt();
        reader.join();
        assertThat(failure).isCompletedWithValueMatching(ClosedByInterruptException.class::isInstance);
        assertThat(reader.isInterrupted()).isTrue();
        // The connection is free again, though the first request has no answer yet.
        assertThat(read("read")).isNotNull();
    }

    @Test
    void whereNoConnectionIsFreeElasticsearchCannotBeReached() throws Exception {
        CompletableFuture<IOException> holding = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> fail("held", holding));
        asked.await();
        // Told when the connection comes back: the pool looks at the time when it has something to do.
        assertThatThrownBy(() -> read("read")).isInstanceOf(ConnectionPoolTimeoutException.class);
        assertThat(holding.join()).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aFailureThatIsNoAnswerIsHandedOnAsItIs() throws IOException {
        connections.close();
        assertThatThrownBy(() -> read("read"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(CancellationException.class);
    }

    private void fail(String id, CompletableFuture<IOException> failure) {
        try {
            read(id);
        } catch (IOException e) {
            failure.complete(e);
        }
    }

    private Decoded read(String id) throws IOException {
        return client.get(get -> get.index("articles").id(id), Decoded.class).source();
    }
}
