package org.fihrist.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** Gives a test class an index of its own on the server that all test classes share. */
public class OwnIndex implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("fihrist.index.name", "test-" + UUID.randomUUID());
    }

    @Override
    public void stop() {
        // The server's data folder lies below target and goes with it.
    }
}
