package org.fihrist.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Where the answers of searching operations have what was found. */
public final class Results {

    private static final Map<String, List<String>> LISTS = Map.of(
            "searchArticles", List.of("/items"),
            "listSimilarArticles", List.of("/items"),
            "listFacet", List.of("/values"),
            "suggest", List.of("/persons", "/titles"),
            "getTrends", List.of("/persons", "/countries"),
            "getTimeline", List.of("/buckets"),
            "getPerson", List.of("/spellings", "/months", "/persons"),
            "getCountry", List.of("/spellings", "/months", "/persons"),
            "analyzeText", List.of("/tokens", "/mentions", "/dates"));

    private Results() {}

    /** Whether an operation answers with lists of what it has found. */
    public static boolean has(String operation) {
        return LISTS.containsKey(operation);
    }

    /** Fails where the answer of a searching operation has nothing found. */
    public static void check(String operation, JsonNode answer) {
        for (String list : LISTS.getOrDefault(operation, List.of())) {
            assertThat(answer.at(list)).as(operation + " " + list).isNotEmpty();
        }
    }
}
