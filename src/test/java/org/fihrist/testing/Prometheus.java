package org.fihrist.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Prometheus that reads a service's metrics every second; tests that need one are skipped where the machine has none. */
public final class Prometheus implements AutoCloseable {

    private static final Path SERVER = Path.of("/usr/bin/prometheus");
    private static final Path TOOL = Path.of("/usr/bin/promtool");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;

    private Prometheus(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Skips the test where Prometheus is absent. */
    public static void assumeInstalled() {
        assumeTrue(
                Stream.of(SERVER, TOOL).allMatch(Files::isExecutable),
                "skipped: no prometheus with promtool in /usr/bin");
    }

    /** Starts it in a folder, reading from a service under the job's name of deploy/prometheus. */
    public static Prometheus start(Path folder, URI service) throws IOException {
        Path configuration = folder.resolve("prometheus.yaml");
        Files.writeString(configuration, """
                global: { scrape_interval: 1s }
                scrape_configs:
                  - job_name: fihrist
                    metrics_path: /q/metrics
                    static_configs: [{ targets: ["%s"] }]
                """.formatted(service.getAuthority()));
        String address = "127.0.0.1:" + Ports.free();
        Process process = new ProcessBuilder(
                        SERVER.toString(),
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=" + address,
                        "--log.level=warn")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        return new Prometheus(process, URI.create("http://" + address));
    }

    /** Runs its tool, which must succeed. */
    public static void tool(String... words) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(TOOL.toString()), Stream.of(words)).toList();
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
    }

    /** The values of an expression now; none while Prometheus is starting, or where nothing fits. */
    public List<Double> query(String expression) {
        JsonNode answer = ask(expression);
        return Stream.of(answer.path("data").path("result"))
                .flatMap(results -> results.valueStream())
                .map(result -> result.path("value").path(1).asDouble(Double.NaN))
                .toList();
    }

    private JsonNode ask(String expression) {
        URI query = address.resolve("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
        try {
            return JSON.readTree(http.send(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    }
}
