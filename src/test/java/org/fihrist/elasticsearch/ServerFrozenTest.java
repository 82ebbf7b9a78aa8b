package org.fihrist.elasticsearch;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Elasticsearch takes connections and answers nothing, as in a long pause of its own or on a disk that hangs. */
@ServiceTest
@TestProfile(ShortTimeouts.class)
class ServerFrozenTest {

    private static final int REQUESTS = 60;

    @Test
    void everybodyIsAnsweredAndAllIsWellAfterwards() throws Exception {
        Articles.load(Articles.line("id", "kept", "title", "خبر محفوظ"));
        signal("STOP");
        try {
            assertThat(statuses(() -> when().get("/v1/articles?q=x").statusCode()))
                    .hasSize(REQUESTS)
                    .containsOnly(503);
            assertThat(write()).isEqualTo(503);
        } finally {
            signal("CONT");
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> when().get("/v1/articles/kept").statusCode() == 200);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> when().get("/v1/articles").statusCode() == 200);
        await().atMost(Duration.ofMinutes(1)).until(() -> write() < 300);
    }

    private static int write() {
        return given().contentType(ContentType.JSON)
                .body(Articles.line("title", "خبر"))
                .put("/v1/articles/mine")
                .statusCode();
    }

    /** More at a time than there are connections to Elasticsearch. */
    private static List<Integer> statuses(Callable<Integer> request) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = threads.invokeAll(
                    Stream.generate(() -> request).limit(REQUESTS).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    private static void signal(String name) throws IOException, InterruptedException {
        ProcessHandle shell = ProcessHandle.of(Long.parseLong(System.getProperty("org.fihrist.embedded-pid")))
                .orElseThrow();
        for (ProcessHandle process : shell.descendants().toList()) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
