package org.fihrist.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The embedded server's own folder: configuration written anew at each start, data and logs kept. */
final class ServerFolder {

    private static final List<String> COPIED = List.of("jvm.options", "log4j2.properties");

    private final Path root;

    ServerFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    Path configuration() {
        return root.resolve("config");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path processId() {
        return root.resolve("pid");
    }

    /**
     * Makes the folders and writes the configuration.
     *
     * @param home the unpacked server, whose JVM options and log layout are taken over
     * @param port HTTP port on the loopback address
     */
    void prepare(Path home, int port) {
        try {
            for (Path folder :
                    List.of(configuration().resolve("jvm.options.d"), root.resolve("data"), logs(), temporary())) {
                Files.createDirectories(folder);
            }
            for (String file : COPIED) {
                Path source = home.resolve("config").resolve(file);
                Files.copy(source, configuration().resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            Path written = configuration().resolve("elasticsearch.yml");
            Files.deleteIfExists(written);
            Files.writeString(written, settings(port), StandardOpenOption.CREATE_NEW);
            Files.deleteIfExists(logs().resolve("console.log"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the folder " + root + " for Elasticsearch", e);
        }
    }

    private String settings(int port) {
        return """
                cluster.name: fihrist-embedded
                node.name: fihrist
                discovery.type: single-node
                path.data: "%s"
                path.logs: "%s"
                # Loopback only: the server has no password.
                network.host: 127.0.0.1
                http.port: %s
                transport.port: 0
                xpack.security.enabled: false
                # A developer's full disk must not turn the index read-only.
                cluster.routing.allocation.disk.threshold_enabled: false
                # A write to a missing alias must fail, not create an index without mapping.
                action.auto_create_index: false
                """.formatted(root.resolve("data"), logs(), Integer.toString(port));
    }

    /** Gives the whole folder to the user that the server will run as. */
    void changeOwner(int uid) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                // The links themselves: the server could have laid one to a file of root's.
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give the folder " + root + " to user " + uid, e);
        }
    }

    /** The last lines of the server's log; empty where there is none yet. */
    String logTail(int lines) {
        Path log = logs().resolve("console.log");
        try {
            List<String> all = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(the log " + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
