package org.fihrist.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Has the packaged application import and search, and its virtual machine keep the classes that it loaded and what it learned of how they
 * run: {@code ./mvnw -Paot verify}. The cache is for the virtual machine's options and its version.
 *
 * <p>Without it the compiler finds out anew what has to be compiled, which is much of what a service computes in its first minutes.
 */
class AotCacheTraining {

    private static final Path CACHE = Path.of("target", "quarkus-app", "fihrist.aot");
    private static final String KEY = "training-key-0123456789";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SAMPLES = 100;

    private static final int COPIES = 30;

    private static final int SEARCHES = 3000;
    private static final int CLIENTS = 8;

    /** Of a copy, so many words are another's: articles with nine tenths of their words in common would be one story. */
    private static final double CHANGED = 0.3;

    private static final int MOST_WORDS = 4;

    private final Random chance = new Random(1);
    private final String options = System.getProperty("aot.options");
    private final String index = "training-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @Test
    void theApplicationStartsWithTheCacheOfWhatItLearned() throws Exception {
        assertThat(Runtime.version().feature())
                .as("version of the JDK, which keeps what it learns from 25 on")
                .isGreaterThanOrEqualTo(25);
        Files.deleteIfExists(CACHE);
        List<ObjectNode> articles = articles();
        try (ServiceProcess service = start("-XX:AOTCacheOutput=" + CACHE)) {
            String address = service.awaitReady().address();
            importAll(address, articles);
            askAll(address, articles);
            service.terminate();
            service.awaitEnd();
        }
        // "on": the virtual machine would not start if the cache were of no use to it.
        try (ServiceProcess service = start("-XX:AOTMode=on", "-XX:AOTCache=" + CACHE)) {
            given().get(service.awaitReady().address() + "/v1/articles")
                    .then()
                    .statusCode(200)
                    .body("total.value", equalTo(articles.size() + SAMPLES));
        }
    }

    /** Copies of the sample corpus, which the service has loaded itself. */
    private List<ObjectNode> articles() throws IOException {
        List<ObjectNode> samples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("seeds", "articles.ndjson"))) {
            samples.add((ObjectNode) JSON.readTree(line));
        }
        List<String> words = samples.stream()
                .flatMap(sample -> Arrays.stream(words(sample, "title")))
                .toList();
        List<ObjectNode> articles = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            for (ObjectNode sample : samples) {
                ObjectNode article = sample.deepCopy();
                article.remove("url");
                article.put("id", sample.get("id").asText() + "-" + copy);
                for (String part : List.of("title", "body")) {
                    article.put(
                            part,
                            Arrays.stream(words(sample, part))
                                    .map(word -> chance.nextDouble() < CHANGED ? any(words) : word)
                                    .collect(Collectors.joining(" ")));
                }
                articles.add(article);
            }
        }
        return articles;
    }

    private static String[] words(ObjectNode article, String part) {
        return article.path(part).asText().split("\\s+");
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private void importAll(String address, List<ObjectNode> articles) {
        byte[] lines = articles.stream()
                .map(ObjectNode::toString)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        given().header("X-API-Key", KEY)
                .contentType("application/x-ndjson")
                .body(lines)
                .post(address + "/v1/imports?refresh=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(articles.size()))
                .body("rejected", empty());
    }

    private void askAll(String address, List<ObjectNode> articles) throws Exception {
        List<String> paths = paths(articles);
        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<HttpResponse<String>>> requests = paths.stream()
                    .map(path -> (Callable<HttpResponse<String>>) () -> http.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(),
                            HttpResponse.BodyHandlers.ofString()))
                    .toList();
            for (Future<HttpResponse<String>> answer : clients.invokeAll(requests)) {
                assertThat(answer.get().statusCode())
                        .as(() -> answer.resultNow().uri() + ": "
                                + answer.resultNow().body())
                        .isEqualTo(200);
            }
        }
    }

    /** Searches as readers ask them, most of them plain, and what front ends ask beside them. */
    private List<String> paths(List<ObjectNode> articles) {
        return IntStream.range(0, SEARCHES)
                .mapToObj(number -> {
                    ObjectNode article = any(articles);
                    String q = q(article);
                    return switch (number % 20) {
                        case 0 -> "/v1/articles/" + article.get("id").asText();
                        case 1 -> "/v1/articles/" + article.get("id").asText() + "/similar";
                        case 2 -> "/v1/suggest?q=" + q;
                        case 3 -> "/v1/timeline?interval=month&q=" + q;
                        case 4, 5 -> "/v1/articles?collapse=story&q=" + q;
                        case 6, 7, 8 -> "/v1/articles?sort=newest&country=EG&country=SA&q=" + q;
                        default -> "/v1/articles?q=" + q;
                    };
                })
                .toList();
    }

    private String q(ObjectNode article) {
        String[] words = words(article, "title");
        int count = 1 + chance.nextInt(Math.min(MOST_WORDS, words.length));
        int first = chance.nextInt(words.length - count + 1);
        return URLEncoder.encode(
                String.join(" ", Arrays.copyOfRange(words, first, first + count)), StandardCharsets.UTF_8);
    }

    private ServiceProcess start(String... cache) throws IOException {
        List<String> all = new ArrayList<>(List.of(options.split(" ")));
        all.addAll(List.of(cache));
        return ServiceProcess.packagedWith(
                all,
                Map.of(
                        "FIHRIST_API_KEYS",
                        KEY,
                        "FIHRIST_EMBEDDED_DATA",
                        "target/packaged-elasticsearch",
                        "FIHRIST_IMPORT_FOLDER",
                        folder.toString(),
                        "FIHRIST_INDEX_NAME",
                        index,
                        "FIHRIST_RATE_LIMIT_ENABLED",
                        "false",
                        "FIHRIST_SAMPLES_ENABLED",
                        "true",
                        "QUARKUS_HTTP_PORT",
                        "0"));
    }
}
