package org.fihrist.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code openapi.yaml} promises of answers. */
final class Contract {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode api;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    Contract(Path file) {
        try {
            api = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        api.at("/components/schemas").forEach(Contract::close);
    }

    /**
     * Fails when the answer to a documented operation is none that the contract knows.
     *
     * @param path as sent, without query
     * @param type media type without parameters; empty for an answer without body
     */
    void check(String method, String path, int status, String type, byte[] body) throws IOException {
        if (method.equals("HEAD")) {
            return; // a GET without body, which nobody describes
        }
        JsonNode operation = operation(method, path);
        if (operation.isMissingNode()) {
            if (path.startsWith("/v1/") && status < 300) {
                throw new AssertionError(method + " " + path + ": openapi.yaml has no such operation");
            }
            return;
        }
        String answer = operation.path("operationId").asText() + " " + status + " " + type;
        JsonNode response = resolved(operation.path("responses").path(Integer.toString(status)));
        if (response.isMissingNode()) {
            throw new AssertionError(answer + ": openapi.yaml has no such status");
        }
        if (type.isEmpty()) {
            if (response.has("content")) {
                throw new AssertionError(answer + ": openapi.yaml promises a body");
            }
            return;
        }
        JsonNode media = response.path("content").path(type);
        if (media.isMissingNode()) {
            throw new AssertionError(answer + ": openapi.yaml has no such content type");
        }
        if (!type.endsWith("/json") && !type.endsWith("+json")) {
            return; // its schema can only say that it is text
        }
        Set<ValidationMessage> faults = schema(media.path("schema")).validate(json.readTree(body));
        if (!faults.isEmpty()) {
            throw new AssertionError(answer + ": "
                    + faults.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; ")));
        }
    }

    private JsonNode operation(String method, String path) {
        for (Map.Entry<String, JsonNode> candidate : api.get("paths").properties()) {
            String regex = List.of(PARAMETER.split(candidate.getKey(), -1)).stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^/]+"));
            if (path.matches(regex)) {
                return candidate.getValue().path(method.toLowerCase());
            }
        }
        return json.missingNode();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
    }

    private JsonSchema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema, key -> {
            ObjectNode root = key.deepCopy();
            root.set("components", api.get("components"));
            return SCHEMAS.getSchema(root);
        });
    }

    /** Nothing undocumented is answered. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
