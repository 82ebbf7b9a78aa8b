package org.fihrist.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
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
     * included. The server's own standard input stays empty. Background commands of a shell ignore SIGINT, so that
     * Ctrl-C reaches the service first and the server only through the closed pipe.
     */
    private static final String SUPERVISOR = """
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
    private final Path java;

    ServerCommand(Path home, Path java) {
        this.home = home;
        this.java = java;
    }

    static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The words of the command, for {@link ProcessBuilder}. */
    List<String> words(ServerFolder folder) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", SUPERVISOR, "fihrist-elasticsearch"));
        if (runsAsRoot()) {
            words.addAll(asNobody(folder));
        }
        words.add(home.resolve("bin/elasticsearch").toString());
        words.add("-p");
        words.add(folder.processId().toString());
        return words;
    }

    private List<String> asNobody(ServerFolder folder) {
        Path setpriv = findTool("setpriv").orElse(null);
        if (setpriv == null) {
            // macOS has no setpriv, but always sudo.
            return List.of("sudo", "-n", "-E", "-u", "nobody");
        }
        List<String> words = new ArrayList<>(List.of(setpriv.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY));
        words.add("--clear-groups");
        boolean reachable = Stream.of(home, java, folder.root()).allMatch(ServerCommand::isReachableByOthers);
        if (!reachable) {
            // A clone or a JDK below /root: let the server look through closed folders, and no more than that.
            words.addAll(List.of("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"));
        }
        return words;
    }

    private static boolean isReachableByOthers(Path path) {
        for (Path folder = path.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (!Files.exists(folder)) {
                continue;
            }
            try {
                var permissions = Files.getPosixFilePermissions(folder);
                var owner = (Integer) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
                if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE) && owner != NOBODY) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Path> findTool(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
