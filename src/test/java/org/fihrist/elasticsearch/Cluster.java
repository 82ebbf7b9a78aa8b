package org.fihrist.elasticsearch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.elasticsearch.ClusterNode.Address;
import org.fihrist.testing.Ports;

/**
 * Three nodes of Elasticsearch on this machine. One cluster for all tests of a run, each with its own index; it ends with the process that
 * runs the tests, however that ends.
 */
public final class Cluster {

    static final Path JAVA = Path.of(System.getProperty("java.home"));

    private static final int NODES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static Cluster shared;

    private final Path home;
    private final List<ClusterNode> nodes;

    private Cluster(Path home, List<ClusterNode> nodes) {
        this.home = home;
        this.nodes = nodes;
    }

    /** The cluster, all three nodes in it. */
    public static synchronized Cluster shared() throws IOException {
        if (shared == null) {
            shared = create();
        }
        shared.complete();
        return shared;
    }

    private static Cluster create() throws IOException {
        ServerPlace place = ServerPlace.of(
                Path.of("target/elasticsearch/server").toAbsolutePath(),
                Path.of("target/cluster").toAbsolutePath(),
                JAVA);
        delete(place.data());
        Path snapshots = Files.createDirectories(snapshots(place.data()));
        if (ServerCommand.runsAsRoot()) {
            Files.setAttribute(snapshots, "unix:uid", ServerCommand.NOBODY);
        }
        List<Address> addresses = addresses();
        List<ClusterNode> nodes = addresses.stream()
                .map(address -> new ClusterNode(address, addresses, place.data()))
                .toList();
        return new Cluster(place.home(), nodes);
    }

    /** Starts those that do not run, or another server, and waits until they all hold what they should. */
    private void complete() throws IOException {
        for (ClusterNode node : nodes) {
            if (!node.runs(home)) {
                if (node.isAlive()) {
                    node.stop();
                }
                node.start(home);
            }
        }
        awaitGreen();
    }

    /** Where snapshots can be kept. */
    static Path snapshots(Path root) {
        return root.resolve("snapshots");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<Address> addresses() {
        List<Integer> ports = Ports.free(2 * NODES);
        return IntStream.range(0, NODES)
                .mapToObj(i -> new Address("node" + (i + 1), ports.get(2 * i), ports.get(2 * i + 1)))
                .toList();
    }

    /** The server that the nodes run. */
    public Path home() {
        return home;
    }

    public List<ClusterNode> nodes() {
        return nodes;
    }

    /** All nodes, as the service is to know them. */
    public String hosts() {
        return nodes.stream().map(ClusterNode::host).collect(Collectors.joining(","));
    }

    /** The node that the others have elected. */
    public ClusterNode master() {
        String name = get("/_cat/master?format=json&h=node").getString("[0].node");
        return nodes.stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A node that the others have not elected. */
    public ClusterNode other() {
        ClusterNode master = master();
        return nodes.stream().filter(node -> node != master).findFirst().orElseThrow();
    }

    /** Asks a node that runs. */
    public JsonPath get(String path) {
        return request().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** A request to a node that runs. */
    public RequestSpecification request() {
        ClusterNode node =
                nodes.stream().filter(ClusterNode::isAlive).findFirst().orElseThrow();
        return given().baseUri("http://" + node.host());
    }

    /** Waits until the cluster has so many nodes. */
    public void awaitNodes(int number) {
        awaitHealth("wait_for_nodes=" + number);
    }

    /** Waits until all three nodes are there with all copies of all shards. */
    public void awaitGreen() {
        awaitHealth("wait_for_nodes=" + NODES + "&wait_for_status=green&wait_for_no_initializing_shards=true");
    }

    private void awaitHealth(String condition) {
        await().atMost(PATIENCE)
                .ignoreExceptions() // Not listening yet, or just killed.
                .until(() -> request()
                                .get("/_cluster/health?timeout=1s&" + condition)
                                .statusCode()
                        == 200);
    }
}
