package org.fihrist.observe;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.fihrist.testing.Ports;

/** Has the service send traces, write a line for each request, and write all lines as JSON. */
public class Observed implements QuarkusTestResourceLifecycleManager {

    /** System property with the port that takes the traces: the test runs in another class loader. */
    static final String PORT = "org.fihrist.test-traces-port";

    @Override
    public Map<String, String> start() {
        String port = Integer.toString(Ports.free());
        System.setProperty(PORT, port);
        return Map.of(
                "quarkus.otel.exporter.otlp.endpoint", "http://127.0.0.1:" + port,
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.bsp.schedule.delay", "PT0.2S",
                "quarkus.http.access-log.enabled", "true",
                "quarkus.log.console.json.enabled", "true");
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }
}
