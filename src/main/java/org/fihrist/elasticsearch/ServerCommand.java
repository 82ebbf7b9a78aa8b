package org.fihrist.elasticsearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command that runs the embedded server. Elasticsearch refuses to run as root, so root hands it to the user
 * "nobody".
 */
final class ServerCommand {

    /** The user "nobody" of Linux distributions. */
    static final int NOBODY = 65534;

    /*
     * Runs the server and ends it when the pipe to the service closes, which it does however the service ends, kill -9
     * included. The server's own standard input stays empty. SIGINT is ignored, by the
     * shell and so by all it starts: Ctrl-C reaches the service first and the server only through the closed pipe.
     */
    private static final String SUPERVISOR = """
            trap '' INT
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (cat <&3 >/dev/null; kill -TERM $server 2>/dev/null) &
            watch=$!
            trap 'kill -TERM $server 2>/dev/null' TERM HUP
            wait $server; status=$?
            while kill -0 $server 2>/dev/null; do wait $server; status=$?; done
            kill $watch 2>/dev/null
            exit $status
            """;

    private final Path home;

    ServerCommand(Path home) {
        this.home = home;
    }

    static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The words of the command, for {@link ProcessBuilder}. */
    List<String> words(ServerFolder folder) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", SUPERVISOR, "fihrist-elasticsearch"));
        if (runsAsRoot()) {
            words.addAll(asNobody());
        }
        words.add(home.resolve("bin/elasticsearch").toString());
        words.add("-p");
        words.add(folder.processId().toString());
        return words;
    }

    private static List<String> asNobody() {
        // macOS has no setpriv, but always sudo.
        return findTool("setpriv")
                .map(setpriv -> List.of(setpriv.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"))
                .orElse(List.of("sudo", "-n", "-E", "-u", "nobody"));
    }

    private static Optional<Path> findTool(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
