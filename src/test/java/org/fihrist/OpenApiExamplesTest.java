package org.fihrist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fihrist.testing.Results;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.junit.jupiter.api.Test;

/** The examples of the API's description work as they stand, on the sample corpus. */
@ServiceTest
@TestProfile(WithSamples.class)
class OpenApiExamplesTest {

    // Deleting comes last: it takes away what the others make.
    private static final List<String> ORDER = List.of("put", "post", "get", "delete");

    @Test
    void everyOperationSucceedsWithItsExamples() throws IOException {
        JsonNode api = new ObjectMapper()
                .readTree(given().accept("application/json").get("/openapi").asByteArray());
        List<String> tried = new ArrayList<>();
        for (String method : ORDER) {
            for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
                JsonNode operation = path.getValue().get(method);
                if (operation != null) {
                    tryOut(api, method, path.getKey(), operation);
                    tried.add(operation.get("operationId").asText());
                }
            }
        }
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "searchArticles",
                        "getArticle",
                        "listSimilarArticles",
                        "createArticle",
                        "putArticle",
                        "deleteArticle",
                        "listFacet",
                        "suggest",
                        "getTrends",
                        "getPerson",
                        "getCountry",
                        "getTimeline",
                        "exportArticles",
                        "getFeed",
                        "importArticles",
                        "getImport",
                        "startReindex",
                        "getReindex",
                        "cancelReindex",
                        "analyzeText");
    }

    private static void tryOut(JsonNode api, String method, String path, JsonNode operation) throws IOException {
        JsonNode content = operation.path("requestBody").path("content");
        if (content.isMissingNode()) {
            check(operation, send(api, method, path, operation, null, null));
        }
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            if (!type.getKey().startsWith("multipart")) {
                check(operation, send(api, method, path, operation, type.getKey(), body(api, type.getValue())));
            }
        }
    }

    private static void check(JsonNode operation, Response response) throws IOException {
        String id = operation.get("operationId").asText();
        assertThat(response.statusCode()).as(id + ": " + response.asString()).isBetween(200, 204);
        if (Results.has(id)) {
            Results.check(id, new ObjectMapper().readTree(response.asByteArray()));
        }
        if (id.equals("getPerson") || id.equals("getCountry")) {
            assertThat(response.jsonPath().getInt("articles")).isPositive();
        }
        if (id.equals("exportArticles")) {
            assertThat(response.asString().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"id\":"));
        }
        if (id.equals("getFeed")) {
            assertThat(response.asString()).contains("<entry>");
        }
        if (id.equals("listSimilarArticles")) {
            assertThat(response.jsonPath().getList("items")).hasSize(3);
        }
        if (id.equals("getImport")) {
            assertThat(response.jsonPath().getString("state")).isEqualTo("done");
            assertThat(response.jsonPath().getInt("report.created")).isEqualTo(100);
        }
        if (id.equals("importArticles")) {
            assertThat(response.jsonPath().getInt("created")
                            + response.jsonPath().getInt("updated")
                            + response.jsonPath().getInt("unchanged"))
                    .isPositive();
        }
    }

    private static Response send(
            JsonNode api, String method, String path, JsonNode operation, String type, byte[] body) {
        RequestSpecification request = given();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode example = parameter.path("example");
            if (example.isMissingNode()) {
                continue;
            }
            String name = parameter.get("name").asText();
            switch (parameter.get("in").asText()) {
                case "path" -> request.pathParam(name, example.asText());
                case "query" -> request.queryParam(name, example.asText());
                default -> throw new AssertionError("an example for a parameter in " + parameter.get("in"));
            }
        }
        if (body != null) {
            request.contentType(type).body(body);
        }
        return request.request(method, path);
    }

    /** The example of a body: given as a whole, or put together from the examples of a schema's properties. */
    private static byte[] body(JsonNode api, JsonNode media) throws IOException {
        if (media.has("examples")) {
            return media.get("examples").iterator().next().get("value").asText().getBytes(StandardCharsets.UTF_8);
        }
        JsonNode schema = media.get("schema");
        if (schema.has("$ref")) {
            schema = api.at(schema.get("$ref").asText().substring(1));
        }
        var body = new ObjectMapper().createObjectNode();
        schema.get("properties").properties().forEach(property -> {
            JsonNode examples = property.getValue().path("examples");
            if (!examples.isMissingNode()) {
                body.set(property.getKey(), examples.get(0));
            }
        });
        return new ObjectMapper().writeValueAsBytes(body);
    }
}
