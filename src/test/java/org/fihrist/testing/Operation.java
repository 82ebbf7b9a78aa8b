package org.fihrist.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An operation that {@code openapi.yaml} describes.
 *
 * @param method HTTP's, in lower case
 * @param locked whether it needs a key
 */
public record Operation(String id, String group, String method, boolean locked) {

    // What reads needs what was written, and deleting takes it away.
    private static final List<String> ORDER = List.of("put", "post", "get", "delete");

    /** All of them, in an order in which they can be tried. */
    public static List<Operation> all() throws IOException {
        JsonNode api = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("openapi.yaml").toFile());
        return ORDER.stream().flatMap(method -> all(api, method)).toList();
    }

    /** The one with this id. */
    public static Operation of(String id) throws IOException {
        return all().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Operation> all(JsonNode api, String method) {
        return api.get("paths").properties().stream()
                .map(Map.Entry::getValue)
                .filter(path -> path.has(method))
                .map(path -> path.get(method))
                .map(operation -> new Operation(
                        operation.get("operationId").asText(),
                        operation.get("tags").get(0).asText(),
                        method,
                        !operation.path("security").isEmpty()));
    }
}
