package org.fihrist.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Clients that ask several instances, over and over, what they know the answers of. An answer other than that is wrong; no answer, and one of
 * an error, is a failure.
 */
final class SearchLoad implements AutoCloseable {

    private static final int CLIENTS = 4;

    /** Between an answer and the next request: nodes have to start beside this. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> addresses;
    private final Map<String, JsonNode> answers;
    private final List<String> paths;

    private final List<Thread> clients = new ArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger next = new AtomicInteger();
    private final LongAdder requests = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final Map<String, LongAdder> failed = new ConcurrentSkipListMap<>();

    /** What has come of the requests so far; failures by what the client was told. */
    record Figures(long requests, long wrong, Map<String, Long> failed) {}

    /**
     * Learns the right answers from the first instance, and begins.
     *
     * @param paths what to ask
     */
    SearchLoad(List<Instance> instances, List<String> paths) throws IOException, InterruptedException {
        this.addresses = instances.stream().map(Instance::address).toList();
        this.paths = paths;
        this.answers = new ConcurrentSkipListMap<>();
        for (String path : paths) {
            HttpResponse<String> response = ask(addresses.getFirst(), path);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
            }
            answers.put(path, content(response));
        }
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofVirtual().start(this::askOn));
        }
    }

    private void askOn() {
        while (!ended.get()) {
            int number = next.getAndIncrement();
            String path = paths.get(number % paths.size());
            try {
                // The other instance at each round through the paths.
                judge(path, ask(addresses.get((number + number / paths.size()) % addresses.size()), path));
                requests.increment();
                Thread.sleep(PAUSE);
            } catch (IOException e) {
                requests.increment();
                failed(e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void judge(String path, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) {
            failed("%d at %s: %.300s".formatted(response.statusCode(), path, response.body()));
        } else if (!content(response).equals(answers.get(path))) {
            wrong.increment();
            System.err.println("wrong: " + path + "\n" + content(response) + "\nin place of\n" + answers.get(path));
        }
    }

    private void failed(String how) {
        failed.computeIfAbsent(how, key -> new LongAdder()).increment();
    }

    private HttpResponse<String> ask(String address, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** All that is told, but for the cursor, which names a moment, and the colour of the cluster, which readiness tells. */
    private static JsonNode content(HttpResponse<String> response) throws IOException {
        JsonNode content = JSON.readTree(response.body());
        if (content instanceof ObjectNode object) {
            object.remove(List.of("next", "checks"));
        }
        return content;
    }

    Figures figures() {
        return new Figures(
                requests.sum(),
                wrong.sum(),
                failed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .sum())));
    }

    /** Lets the clients end with what they have asked. */
    @Override
    public void close() throws InterruptedException {
        ended.set(true);
        for (Thread client : clients) {
            client.join();
        }
        http.close();
    }
}
