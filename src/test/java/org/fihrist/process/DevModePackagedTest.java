package org.fihrist.process;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A developer's session: {@code quarkus:dev}, a change, Ctrl-C.
 *
 * <p>In a copy of the project, with what the build has made so far, so that nothing is fetched or compiled again.
 */
class DevModePackagedTest {

    private static final List<String> COPIED =
            List.of("pom.xml", "mvnw", ".mvn", "src/main", "target/classes", "target/elasticsearch");
    private static final Path CHANGED = Path.of("src/main/java/org/fihrist/http/UnknownParameterFilter.java");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void aChangeIsSeenAtTheNextRequestAndElasticsearchStays(@TempDir Path project) throws Exception {
        // Root's Elasticsearch runs as another user, who has to enter.
        Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String path : COPIED) {
            copy(Path.of(path), project.resolve(path));
        }
        Map<String, String> settings = Map.of("QUARKUS_HTTP_PORT", "0", "FIHRIST_SAMPLES_ENABLED", "false");
        try (ServiceProcess service = ServiceProcess.start(project, settings, command())) {
            ServiceProcess.Ready ready = service.awaitReady();
            List<ProcessHandle> family = service.family();
            assertThat(family).contains(ready.elasticsearch());
            assertThat(detail(ready.address())).isEqualTo("Unknown parameter 'colour'.");

            Path source = project.resolve(CHANGED);
            Files.writeString(source, Files.readString(source).replace("Unknown parameter '", "No parameter '"));
            assertThat(awaitChange(ready.address())).isEqualTo("No parameter 'colour'.");
            assertThat(ready.elasticsearch().isAlive()).isTrue();
            assertThat(ready.elasticsearchListens()).isTrue();

            service.interrupt();
            assertThat(ServiceProcess.stillRunning(family)).isEmpty();
            assertThat(ready.elasticsearchListens()).isFalse();
        }
    }

    private static List<String> command() {
        List<String> words = new ArrayList<>(List.of(
                "./mvnw",
                "-B",
                "quarkus:dev",
                "-Ddebug=false",
                "-Dquarkus.analytics.disabled=true",
                "-Dmaven.test.skip=true",
                // By the files' times alone: the list of files that Maven compares else names those of the original.
                "-Dmaven.compiler.useIncrementalCompilation=false",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
        if ("offline true".equals(System.getProperty("maven.network"))) {
            words.add("-o");
        }
        return words;
    }

    private static String awaitChange(String address) {
        Instant end = Instant.now().plus(LONGEST);
        String before = detail(address);
        String now = before;
        while (now.equals(before) && Instant.now().isBefore(end)) {
            now = detail(address);
        }
        return now;
    }

    private static String detail(String address) {
        return when().get(address + "/v1/articles?colour=red").path("detail");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
