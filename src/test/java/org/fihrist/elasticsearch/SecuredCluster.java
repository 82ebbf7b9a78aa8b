package org.fihrist.elasticsearch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Configures a cluster with TLS, and with a user and password, or with an API key where the argument {@code key} says so. */
public class SecuredCluster implements QuarkusTestResourceLifecycleManager {

    private final SecuredServer server = SecuredServer.running();

    private boolean withKey;

    @Override
    public void init(Map<String, String> arguments) {
        withKey = arguments.containsKey("key");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.elasticsearch.hosts",
                server.host(),
                "quarkus.elasticsearch.protocol",
                "https",
                "quarkus.tls.elasticsearch.trust-store.pem.certs",
                server.certificate().toString(),
                "fihrist.index.name",
                SecuredServer.INDEX));
        settings.putAll(withKey ? key() : user());
        return settings;
    }

    private static Map<String, String> user() {
        return Map.of(
                "quarkus.elasticsearch.username",
                SecuredServer.USER,
                "quarkus.elasticsearch.password",
                SecuredServer.PASSWORD);
    }

    /** Nobody knows it: this server cannot keep keys, for want of the analysis that its index of them asks for. */
    private static Map<String, String> key() {
        byte[] key = "id:an unknown key".getBytes(StandardCharsets.UTF_8);
        return Map.of("quarkus.elasticsearch.api-key", Base64.getEncoder().encodeToString(key));
    }

    @Override
    public void stop() {
        // The server ends with the process: the next class uses it too.
    }
}
