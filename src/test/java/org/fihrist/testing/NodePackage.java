package org.fihrist.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An npm package among the test sources, installed below target, whose scripts check openapi.yaml. */
public final class NodePackage {

    private static final Path LOCK = Path.of("package-lock.json");
    private static final Pattern NETWORK =
            Pattern.compile("ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT|ENOTCACHED");
    private static final String OLD_NODE = "EBADENGINE";

    private final Path folder;

    private NodePackage(Path folder) {
        this.folder = folder;
    }

    private record Outcome(int status, String output) {}

    /** The package of this name; the test is skipped where Node.js is absent or npm does not reach its registry. */
    public static NodePackage installed(String name) throws IOException, InterruptedException {
        assumeTrue(isThere("node") && isThere("npm"), "skipped: Node.js (node and npm) is not on this machine");
        NodePackage made = new NodePackage(Path.of("target", name));
        made.copy(sources(name));
        made.install();
        return made;
    }

    /** Where the sources of the package of this name are. */
    public static Path sources(String name) {
        return Path.of("src/test", name);
    }

    /** Runs a script of the package, which must succeed; returns what it wrote. */
    public String run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        Outcome outcome = execute(List.of("npm", "run", script), environment);
        assertThat(outcome.status()).as(outcome.output()).isZero();
        return outcome.output();
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

    private void copy(Path sources) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copyFile(file);
            }
        }
        copyFile(Path.of("openapi.yaml"));
    }

    private void copyFile(Path file) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Once for each lock file: what is installed stays until target is cleaned. */
    private void install() throws IOException, InterruptedException {
        Path installed = folder.resolve("installed-lock.json");
        Path lock = folder.resolve(LOCK);
        if (Files.exists(installed) && Files.mismatch(installed, lock) < 0) {
            return;
        }
        Outcome outcome = execute(List.of("npm", "ci", "--prefer-offline"), Map.of());
        if (outcome.status() != 0 && outcome.output().contains(OLD_NODE)) {
            abort("skipped: " + folder + " does not run on this version of Node.js: " + outcome.output());
        }
        if (outcome.status() != 0 && NETWORK.matcher(outcome.output()).find()) {
            abort("skipped: npm does not reach its registry to install " + folder + ": " + outcome.output());
        }
        assertThat(outcome.status()).as(outcome.output()).isZero();
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    private Outcome execute(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("npm", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
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
