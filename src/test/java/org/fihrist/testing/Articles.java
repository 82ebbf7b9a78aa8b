package org.fihrist.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Articles for tests, and their import. */
public final class Articles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /** A line of NDJSON; keys and values in turn. */
    public static String line(String... keysAndValues) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Imports lines; they are searchable on return. */
    public static ValidatableResponse load(String... lines) {
        return given().contentType("application/x-ndjson")
                .body(Arrays.stream(lines)
                        .collect(Collectors.joining("\n"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports?refresh=true")
                .then()
                .statusCode(200);
    }
}
