package org.fihrist.elasticsearch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The Elasticsearch server that the service runs itself where no cluster is configured.
 *
 * <p>It lives as long as this process, not as long as the application: live reload and the next test class find it
 * running.
 */
@ApplicationScoped
public class EmbeddedElasticsearch {

    private static final Logger LOG = Logger.getLogger(EmbeddedElasticsearch.class);

    // System properties, because live reload throws classes and their statics away but not the process.
    private static final String RUNNING = "org.fihrist.embedded-pid";
    private static final String HOOKED = "org.fihrist.embedded-hook";

    private final EmbeddedSettings settings;

    EmbeddedElasticsearch(EmbeddedSettings settings) {
        this.settings = settings;
    }

    /** Whether this process runs the server, as opposed to a cluster set by {@code quarkus.elasticsearch.hosts}. */
    public boolean isChosen() {
        return EmbeddedHostSource.isChosen();
    }

    /**
     * Starts the server unless it runs already, and waits until it answers.
     *
     * @throws IllegalStateException when the server is missing, ends early or does not answer in time
     */
    public synchronized void start() {
        // Whoever started it has waited for its answer, under the lock or in a life before a reload.
        if (running().isPresent()) {
            return;
        }
        ServerPlace place = ServerPlace.of(existingHome(), settings.data(), javaHome());
        int port = EmbeddedHostSource.port();
        var folder = new ServerFolder(place.data());
        requireUnused(folder);
        folder.prepare(place.home(), port);
        if (ServerCommand.runsAsRoot()) {
            folder.changeOwner(ServerCommand.NOBODY);
        }
        stopAtExit();
        ServerProcess server = ServerProcess.start(place.home(), javaHome(), folder, settings.heap());
        System.setProperty(RUNNING, Long.toString(server.pid()));
        awaitAnswer(server, folder, port);
    }

    private static Optional<ProcessHandle> running() {
        return Optional.ofNullable(System.getProperty(RUNNING))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive);
    }

    /** One hook for all servers that this process starts, whichever runs when it ends. */
    private static void stopAtExit() {
        if (System.setProperty(HOOKED, "true") == null) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> running().ifPresent(ServerProcess::stop), "stop Elasticsearch"));
        }
    }

    private Path existingHome() {
        Path home = settings.home().toAbsolutePath().normalize();
        if (!Files.isExecutable(home.resolve("bin/elasticsearch"))) {
            throw new IllegalStateException(
                    ("No Elasticsearch in %s. Set quarkus.elasticsearch.hosts to the host:port of a "
                                    + "cluster, or fihrist.embedded.home to an unpacked server with the analysis plugin "
                                    + "(./mvnw process-classes makes one in target/elasticsearch/server).")
                            .formatted(home));
        }
        return home;
    }

    private static Path javaHome() {
        String chosen = System.getenv("ES_JAVA_HOME");
        return Path.of(chosen == null || chosen.isBlank() ? System.getProperty("java.home") : chosen);
    }

    /** Two servers on one data folder destroy each other's work; Elasticsearch's own message for it is hard to read. */
    private void requireUnused(ServerFolder folder) {
        Optional<ProcessHandle> other = processIn(folder.processId());
        if (other.isEmpty()) {
            return;
        }
        // The server of a service that has just ended may still be closing its index.
        other.get().onExit().completeOnTimeout(null, 20, TimeUnit.SECONDS).join();
        if (other.get().isAlive()) {
            throw new IllegalStateException(
                    ("The folder %s is used by another Elasticsearch, process %d. End that one, or "
                                    + "set fihrist.embedded.data to another folder.")
                            .formatted(folder.root(), other.get().pid()));
        }
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                            .filter(EmbeddedElasticsearch::isElasticsearch)
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again: after a crash the number in the file may belong to anybody. */
    private static boolean isElasticsearch(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(line -> line.contains("elasticsearch"))
                .orElse(false);
    }

    private void awaitAnswer(ServerProcess server, ServerFolder folder, int port) {
        Instant started = Instant.now();
        Instant nextLine = started;
        var health = URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=1s");
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, health)) {
                Duration passed = Duration.between(started, Instant.now());
                if (!server.isAlive()) {
                    throw failure("ended while starting", folder);
                }
                if (passed.compareTo(settings.startTimeout()) > 0) {
                    server.stop();
                    throw failure(
                            "did not answer within " + settings.startTimeout().toSeconds() + " s", folder);
                }
                if (!Instant.now().isBefore(nextLine)) {
                    LOG.infof("Starting the embedded Elasticsearch on port %d … %d s", port, passed.toSeconds());
                    nextLine = nextLine.plusSeconds(3);
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            server.stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Elasticsearch started", e);
        }
        LOG.infof(
                "The embedded Elasticsearch answers on port %d after %.1f s, data in %s",
                port, Duration.between(started, Instant.now()).toMillis() / 1000.0, folder.root());
    }

    private static boolean answers(HttpClient client, URI health) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private static IllegalStateException failure(String what, ServerFolder folder) {
        return new IllegalStateException("The embedded Elasticsearch %s. Its last lines (%s):%n%s"
                .formatted(what, folder.logs().resolve("console.log"), folder.logTail(15)));
    }
}
