package org.fihrist.observe;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Has the service send traces, write a line for each request, and write all lines as JSON. */
public class Observed implements QuarkusTestResourceLifecycleManager {

    /** System property with the port that takes the traces: the test runs in another class loader. */
    static final String PORT = "org.fihrist.test-traces-port";

    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(socket.getLocalPort());
            System.setProperty(PORT, port);
            return Map.of(
                    "quarkus.otel.exporter.otlp.endpoint", "http://127.0.0.1:" + port,
                    "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                    "quarkus.otel.bsp.schedule.delay", "PT0.2S",
                    "quarkus.http.access-log.enabled", "true",
                    "quarkus.log.console.json.enabled", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }
}
