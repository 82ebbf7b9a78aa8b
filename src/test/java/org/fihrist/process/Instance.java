package org.fihrist.process;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.elasticsearch.Cluster;

/** One of several instances of the packaged service on a cluster, in a process of its own. */
final class Instance implements AutoCloseable {

    private static final String KEY = "packaged-key-0123456789";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ServiceProcess process;
    private final String address;

    private Instance(ServiceProcess process) throws InterruptedException {
        this.process = process;
        this.address = process.awaitListening();
    }

    /**
     * Starts an instance and waits until it listens.
     *
     * @param index name of its index: instances of one name are one service
     * @param more further settings
     */
    static Instance listening(Cluster cluster, String index, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "FIHRIST_API_KEYS", KEY,
                // What is asked has to be asked of the nodes.
                "FIHRIST_ANSWER_CACHE_SIZE", "0",
                "FIHRIST_INDEX_NAME", index,
                "FIHRIST_INDEX_REPLICAS", "1",
                "FIHRIST_INDEX_SHARDS", "3",
                "FIHRIST_RATE_LIMIT_ENABLED", "false",
                "JAVA_TOOL_OPTIONS", "-Xmx256m",
                "QUARKUS_ELASTICSEARCH_HOSTS", cluster.hosts(),
                "QUARKUS_HTTP_PORT", "0"));
        settings.putAll(more);
        return new Instance(ServiceProcess.packaged(settings));
    }

    /** Starts an instance and waits until it is ready. */
    static Instance ready(Cluster cluster, String index) throws IOException, InterruptedException {
        Instance instance = listening(cluster, index, Map.of());
        instance.awaitReady();
        return instance;
    }

    void awaitReady() {
        await().atMost(PATIENCE).until(this::isReady);
    }

    boolean isReady() {
        return given().get(address + "/q/health/ready").statusCode() == 200;
    }

    String address() {
        return address;
    }

    ValidatableResponse get(String path) {
        return given().get(address + path).then();
    }

    /** A request of somebody who may write, to this instance. */
    RequestSpecification writer() {
        return given().baseUri(address).header("X-API-Key", KEY);
    }

    /** Imports lines; they are searchable on return. */
    ValidatableResponse load(String lines) {
        return writer().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?refresh=true")
                .then();
    }

    /** What it has warned of since it is ready. */
    List<String> warnings() {
        return process.printed().stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .toList();
    }

    @Override
    public void close() {
        process.close();
    }
}
