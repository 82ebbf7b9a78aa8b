package org.fihrist.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose address is no URI, as some clients send them: the framework refuses them before anything of the service's own sees them. */
@ServiceTest
class OddAddressTest {

    @TestHTTPResource("/")
    private URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?q=\"x\"",
                "/v1/articles?q=a|b",
                "/v1/articles?q={x}^`\\",
                "/v1/feed?q=\"x\"|y",
                "/v1/suggest?q={x}",
                "/v1/timeline?q=<x>",
                "/v1/export?q=a|b",
                "/v1/articles/a|b",
                "/v1/persons/{x}"
            })
    void isRefused(String address) throws IOException {
        assertThat(status(address)).as(address).isEqualTo(400);
    }

    /** As it stands: clients of Java's would put the address right. */
    private int status(String address) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length()));
        }
    }
}
