package org.fihrist.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.fihrist.testing.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node is lost, and the other one says "unavailable" once, which no real one does when a test wants it. */
class BoundedTransportTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer other;
    private RestClient connections;

    @BeforeEach
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(asked.getAndIncrement() == 0 ? 503 : 200, -1);
            exchange.close();
        });
        other.start();
        connections = RestClient.builder(node(other.getAddress().getPort()), node(Ports.free()))
                .build();
    }

    private static HttpHost node(int port) {
        return new HttpHost(InetAddress.getLoopbackAddress(), port);
    }

    @AfterEach
    void stop() throws IOException {
        connections.close();
        other.stop(0);
    }

    @Test
    void theNodeThatIsLeftIsAskedAgain() throws IOException {
        assertThat(client(2).ping().value()).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void oneNodeIsAskedOnce() {
        assertThatThrownBy(() -> client(1).ping()).isInstanceOf(ConnectException.class);
        assertThat(asked).hasValue(1);
    }

    private ElasticsearchClient client(int nodes) {
        var transport = ObservedClient.transport(connections, new JacksonJsonpMapper(), null);
        return new ElasticsearchClient(
                new BoundedTransport(transport, null, new CallBreaker(), nodes),
                new RestClientOptions(RequestOptions.DEFAULT, false));
    }
}
