package org.fihrist.elasticsearch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.fihrist.testing.Ports;

/** Configures a cluster that somebody else runs, and that is not there yet when the service starts. */
public class LateCluster implements QuarkusTestResourceLifecycleManager {

    /** System property with the port that the cluster will listen on: the test runs in another class loader. */
    static final String PORT = "org.fihrist.test-cluster-port";

    @Override
    public Map<String, String> start() {
        String port = Integer.toString(Ports.free());
        System.setProperty(PORT, port);
        return Map.of(
                "quarkus.elasticsearch.hosts", "127.0.0.1:" + port, "fihrist.index.name", "late-" + UUID.randomUUID());
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }
}
