package org.fihrist.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The running embedded server: a supervising shell, Elasticsearch's launcher and the server itself. */
final class ServerProcess {

    private static final int STOP_SECONDS = 30;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    static ServerProcess start(Path home, Path java, ServerFolder folder, String heap) {
        ProcessBuilder builder = new ProcessBuilder(new ServerCommand(home).words(folder));
        builder.directory(folder.root().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.logs().resolve("console.log").toFile());
        var environment = builder.environment();
        environment.put("ES_JAVA_HOME", java.toString());
        environment.put("ES_PATH_CONF", folder.configuration().toString());
        environment.put("ES_TMPDIR", folder.temporary().toString());
        environment.put("ES_JAVA_OPTS", "-Xms" + heap + " -Xmx" + heap);
        // Keeps the launcher's own JVM small and its temporary files where the server's user may write.
        environment.put("CLI_JAVA_OPTS", "-Xmx64m -Djava.io.tmpdir=" + folder.temporary());
        environment.put("HOME", folder.root().toString());
        try {
            Files.deleteIfExists(folder.processId());
            return new ServerProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start Elasticsearch in " + home, e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Stops the server and waits for every process of it, so that port and data are free afterwards. */
    void stop() {
        stop(process.toHandle());
    }

    /** Stops the server that a supervising shell has started, as {@link #stop()} does. */
    static void stop(ProcessHandle supervisor) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(supervisor), supervisor.descendants()).toList();
        supervisor.destroy();
        supervisor
                .onExit()
                .completeOnTimeout(supervisor, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
