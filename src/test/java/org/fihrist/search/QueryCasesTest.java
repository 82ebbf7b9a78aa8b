package org.fihrist.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.testing.ServiceTest;
import org.fihrist.testing.WithSamples;
import org.fihrist.text.LetterFolding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What query-cases.txt expects of searches in the sample corpus. */
@ServiceTest
@TestProfile(WithSamples.class)
class QueryCasesTest {

    private static final Path CASES = Path.of("src/test/resources/query-cases.txt");
    private static final Path PAGES = Path.of("src/test/resources/seed-pages.json");
    private static final int SHOWN = 8;

    static List<QueryCase> cases() throws IOException {
        return QueryCase.read(CASES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSearchFindsWhatAReaderExpects(QueryCase asked) throws IOException {
        JsonPath answer = given().queryParam("q", asked.query())
                .queryParam("variants", asked.conditions().getOrDefault("variants", "true"))
                .queryParam("facets", "none")
                .queryParam("highlight", false)
                .queryParam("limit", 100)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> titles = answer.getList("items.title");
        List<String> found = names(answer.getList("items.id"), titles);
        List<String> faults = new ArrayList<>();
        checkFirst(asked, found, faults);
        checkConditions(asked, answer, found, faults);
        assertThat(faults)
                .as("%s%nfound %d: %s", asked, answer.getLong("total.value"), shown(found, titles))
                .isEmpty();
    }

    @Test
    void everyIdOfTheTableIsInTheCorpus() throws IOException {
        JsonPath corpus = given().queryParam("limit", 100)
                .queryParam("facets", "none")
                .get("/v1/articles")
                .jsonPath();
        Set<String> named = new HashSet<>();
        for (QueryCase asked : cases()) {
            asked.first().forEach(named::addAll);
            for (String condition : List.of("found", "not")) {
                if (asked.conditions().containsKey(condition)) {
                    named.addAll(QueryCase.ids(asked.conditions().get(condition)));
                }
            }
        }
        assertThat(names(corpus.getList("items.id"), corpus.getList("items.title")))
                .containsAll(named);
    }

    private static void checkFirst(QueryCase asked, List<String> found, List<String> faults) {
        int at = 0;
        for (Set<String> group : asked.first()) {
            int end = at + group.size();
            if (end > found.size() || !group.equals(Set.copyOf(found.subList(at, end)))) {
                faults.add("places " + (at + 1) + " to " + end + " should be " + group);
            }
            at = end;
        }
    }

    private static void checkConditions(QueryCase asked, JsonPath answer, List<String> found, List<String> faults) {
        asked.conditions().forEach((name, value) -> {
            boolean holds =
                    switch (name) {
                        case "total" -> isSoMany(answer.getLong("total.value"), value);
                        case "found" -> found.containsAll(QueryCase.ids(value));
                        case "not" -> QueryCase.ids(value).stream().noneMatch(found::contains);
                        case "correction", "keyboard" -> isReading(reading(answer, name), value);
                        case "applied" ->
                            List.of("correction", "keyboard").stream()
                                    .filter(asked.conditions()::containsKey)
                                    .allMatch(reading ->
                                            value.equals(answer.getString("interpretation." + reading + ".applied")));
                        default -> true; // variants: a parameter
                    };
            if (!holds) {
                faults.add(name + " should be " + value);
            }
        });
    }

    private static boolean isSoMany(long total, String value) {
        if (value.startsWith(">=")) {
            return total >= Long.parseLong(value.substring(2));
        }
        return value.startsWith("<=") ? total <= Long.parseLong(value.substring(2)) : total == Long.parseLong(value);
    }

    private static String reading(JsonPath answer, String name) {
        return answer.getString("interpretation." + name + ".query");
    }

    private static boolean isReading(String reading, String value) {
        if (value.equals("none") || reading == null) {
            return value.equals("none") && reading == null;
        }
        return Arrays.stream(value.split(" / ")).map(LetterFolding::fold).anyMatch(LetterFolding.fold(reading)::equals);
    }

    /** Ids, but for pages their files' names: their ids say nothing. */
    private static List<String> names(List<String> ids, List<String> titles) throws IOException {
        Map<String, String> pages = new HashMap<>();
        for (Map.Entry<String, JsonNode> page :
                new ObjectMapper().readTree(PAGES.toFile()).properties()) {
            String file = page.getKey();
            pages.put(page.getValue().get("title").asText(), file.substring(0, file.lastIndexOf('.')));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            names.add(pages.getOrDefault(titles.get(i), ids.get(i)));
        }
        return names;
    }

    private static String shown(List<String> found, List<String> titles) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN, found.size()); i++) {
            shown.append("\n  ").append(found.get(i)).append("  ").append(titles.get(i));
        }
        return shown.toString();
    }
}
