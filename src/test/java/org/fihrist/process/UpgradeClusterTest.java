package org.fihrist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fihrist.elasticsearch.Cluster;
import org.fihrist.elasticsearch.ClusterNode;
import org.junit.jupiter.api.Test;

/** The plugin is replaced by another version, node by node, as {@code deploy/README.md} tells, under the searches of a service that runs. */
class UpgradeClusterTest {

    private static final String INDEX = "upgraded-" + UUID.randomUUID();
    private static final String DESCRIPTOR = "plugins/fihrist-analysis/stable-plugin-descriptor.properties";

    @Test
    void whoRunsGoesOnAndWhoStartsWaitsForItsVersion() throws Exception {
        Cluster cluster = Cluster.shared();
        Path other = withAnotherVersion(cluster.home());
        try (Instance old = Instance.ready(cluster, INDEX)) {
            old.load(Files.readString(Path.of("seeds/articles.ndjson"))).statusCode(200);
            try (SearchLoad load = new SearchLoad(List.of(old), List.of("/v1/articles?q=Putin", "/q/health/ready"))) {
                replace(cluster, other);
                try (Instance late = Instance.listening(cluster, INDEX, Map.of())) {
                    await().atMost(Duration.ofMinutes(1))
                            .until(
                                    () -> late.get("/q/health/ready").extract().asString(),
                                    said -> said.contains("node1 has version 9.9.9"));
                    assertThat(late.isReady()).isFalse();
                }
                load.close();
                assertThat(load.figures().wrong()).isZero();
                assertThat(load.figures().failed())
                        .as("what failed; the instance said %s", old.warnings())
                        .isEmpty();
                System.out.println("rolling restart: " + load.figures());
            }
        }
    }

    /** One node after the other, each when all copies are there again. */
    private static void replace(Cluster cluster, Path home) throws Exception {
        for (ClusterNode node : cluster.nodes()) {
            allocate(cluster, "\"primaries\"");
            node.stop();
            cluster.awaitNodes(cluster.nodes().size() - 1);
            node.start(home);
            cluster.awaitNodes(cluster.nodes().size());
            allocate(cluster, "null");
            cluster.awaitGreen();
        }
    }

    private static void allocate(Cluster cluster, String what) {
        cluster.request()
                .contentType("application/json")
                .body("{\"persistent\":{\"cluster.routing.allocation.enable\":%s}}".formatted(what))
                .put("/_cluster/settings")
                .then()
                .statusCode(200);
    }

    /** The same server with the plugin under another version; its files are linked, but for the one that says so. */
    private static Path withAnotherVersion(Path home) throws Exception {
        Path other = home.resolveSibling("server-with-another-plugin");
        try (Stream<Path> paths = Files.walk(home)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = other.resolve(home.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.deleteIfExists(target);
                    Files.createLink(target, path);
                }
            }
        }
        Path descriptor = other.resolve(DESCRIPTOR);
        Files.delete(descriptor);
        Files.writeString(
                descriptor, Files.readString(home.resolve(DESCRIPTOR)).replaceAll("(?m)^version=.*$", "version=9.9.9"));
        return other;
    }
}
