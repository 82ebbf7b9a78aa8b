package org.fihrist.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** Gives a test class an index of its own on the server that all test classes share, and takes it away again. */
public class OwnIndex implements QuarkusTestResourceLifecycleManager {

    private final String name = "test-" + UUID.randomUUID();

    @Override
    public Map<String, String> start() {
        return Map.of("fihrist.index.name", name);
    }

    @Override
    public void stop() {
        String port = System.getProperty("org.fihrist.embedded-port");
        if (port == null) {
            return; // the service never started
        }
        String server = "http://127.0.0.1:" + port;
        var all = URI.create(server + "/_cat/indices/" + name + "-*?h=index&expand_wildcards=all");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String names = client.send(HttpRequest.newBuilder(all).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            for (String index : names.lines().map(String::strip).toList()) {
                var address = URI.create(server + "/" + index);
                client.send(HttpRequest.newBuilder(address).DELETE().build(), HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the indexes of " + name + " could not be deleted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
