package org.fihrist.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A node of a cluster on this machine: an unpacked server with a configuration, data, logs and ports of its own. */
public final class ClusterNode {

    /** Three of these, two services and the test fit a machine of 8 GB. */
    private static final String HEAP = "384m";

    private final Address address;
    private final List<Address> all;
    private final Path root;
    private Path home;
    private ServerProcess process;

    /**
     * A node that does not run yet.
     *
     * @param all the nodes of the cluster, this one among them
     * @param root folder of all nodes, open to the user that they run as
     */
    ClusterNode(Address address, List<Address> all, Path root) {
        this.address = address;
        this.all = all;
        this.root = root;
    }

    /** What the others know a node by, on the loopback address. */
    record Address(String name, int http, int transport) {}

    public String name() {
        return address.name();
    }

    /** Where it answers: host and port. */
    public String host() {
        return "127.0.0.1:" + address.http();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Whether it runs this very server. */
    boolean runs(Path server) {
        return isAlive() && home.equals(server);
    }

    /** Starts a server as this node, on the data that the node has, if any; returns at once. */
    public void start(Path server) throws IOException {
        home = server;
        ServerFolder folder = new ServerFolder(root.resolve(name()));
        folder.prepare(home, address.http());
        Files.writeString(folder.configuration().resolve("elasticsearch.yml"), settings(folder));
        if (ServerCommand.runsAsRoot()) {
            folder.changeOwner(ServerCommand.NOBODY);
        }
        process = ServerProcess.start(home, Cluster.JAVA, folder, HEAP);
    }

    private String settings(ServerFolder folder) {
        return """
                cluster.name: fihrist-test
                node.name: %s
                network.host: 127.0.0.1
                http.port: %s
                transport.port: %s
                discovery.seed_hosts: [%s]
                cluster.initial_master_nodes: [%s]
                path.data: "%s"
                path.logs: "%s"
                path.repo: "%s"
                xpack.security.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                action.auto_create_index: false
                """.formatted(
                        name(),
                        Integer.toString(address.http()),
                        Integer.toString(address.transport()),
                        all.stream()
                                .map(node -> "\"127.0.0.1:" + node.transport() + "\"")
                                .collect(Collectors.joining(", ")),
                        all.stream().map(Address::name).collect(Collectors.joining(", ")),
                        folder.root().resolve("data"),
                        folder.logs(),
                        Cluster.snapshots(root));
    }

    /** Ends the node and all that belongs to it without a chance to say so. */
    public void kill() {
        ProcessHandle shell = ProcessHandle.of(process.pid()).orElseThrow();
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.onExit().join();
    }

    /** Stops the node as service managers do. */
    public void stop() {
        process.stop();
    }
}
