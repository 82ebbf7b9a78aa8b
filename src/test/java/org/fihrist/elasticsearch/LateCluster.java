package org.fihrist.elasticsearch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;

/** Configures a cluster that somebody else runs, and that is not there yet when the service starts. */
public class LateCluster implements QuarkusTestResourceLifecycleManager {

    /** System property with the port that the cluster will listen on: the test runs in another class loader. */
    static final String PORT = "org.fihrist.test-cluster-port";

    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(socket.getLocalPort());
            System.setProperty(PORT, port);
            return Map.of(
                    "quarkus.elasticsearch.hosts",
                    "127.0.0.1:" + port,
                    "fihrist.index.name",
                    "late-" + UUID.randomUUID());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }
}
