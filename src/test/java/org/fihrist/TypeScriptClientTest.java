package org.fihrist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;

/** A client that public tools make from openapi.yaml compiles strictly, and does what front ends do. */
@ServiceTest
@TestProfile(WithSamples.class)
class TypeScriptClientTest {

    private static final Path SOURCES = Path.of("src/test/typescript");
    private static final Path WORK = Path.of("target/typescript");
    private static final Path LOCK = Path.of("package-lock.json");
    private static final Pattern NETWORK =
            Pattern.compile("ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT|ENOTCACHED");

    @TestHTTPResource("/")
    private URI service;

    private record Outcome(int status, String output) {}

    @Test
    void theClientOfTheReadmeIsTheOneThatIsTested() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(Files.readString(SOURCES.resolve("client.ts")));
    }

    @Test
    void aGeneratedClientDrivesTheService() throws IOException, InterruptedException {
        assumeTrue(isThere("node") && isThere("npm"), "skipped: Node.js (node and npm) is not on this machine");
        copySources();
        install();
        for (String step : List.of("generate", "compile", "journey")) {
            Outcome outcome = run("npm", "run", step);
            assertThat(outcome.status()).as(outcome.output()).isZero();
        }
    }

    private static boolean isThere(String command) throws InterruptedException {
        try {
            return new ProcessBuilder(command, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void copySources() throws IOException {
        Files.createDirectories(WORK);
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                copy(source);
            }
        }
        copy(Path.of("openapi.yaml"));
    }

    private static void copy(Path source) throws IOException {
        Files.copy(source, WORK.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Once for each lock file: what is installed stays until target is cleaned. */
    private void install() throws IOException, InterruptedException {
        Path installed = WORK.resolve("installed-lock.json");
        Path lock = WORK.resolve(LOCK);
        if (Files.exists(installed) && Files.mismatch(installed, lock) < 0) {
            return;
        }
        Outcome outcome = run("npm", "ci", "--prefer-offline");
        if (outcome.status() != 0 && NETWORK.matcher(outcome.output()).find()) {
            abort("skipped: npm does not reach its registry to install openapi-typescript: " + outcome.output());
        }
        assertThat(outcome.status()).as(outcome.output()).isZero();
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    private Outcome run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("typescript", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("FIHRIST", service.toString());
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            return new Outcome(ended ? process.exitValue() : -1, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            Files.delete(output);
        }
    }
}
