package org.fihrist.index;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fihrist.article.ArticleIndex;
import org.fihrist.article.TagCount;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users' own people and corrections, and their way into articles that were stored before. */
@ServiceTest
@TestProfile(ReindexTest.WithOwnGazetteer.class)
class ReindexTest {

    @Inject
    ElasticsearchClient client;

    @Inject
    ArticleIndex index;

    /** A folder with a person and a correction of the users' own. */
    public static class WithOwnGazetteer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createDirectories(Path.of("target/own-gazetteer"));
                Files.writeString(folder.resolve("people.yaml"), """
                        - id: samer-al-attar
                          ar: سامر العطار
                          en: Samer al-Attar
                          country: LB
                          known: mayor of a town in a test
                        """);
                Files.writeString(folder.resolve("corrections.yaml"), """
                        - reject: نزار-الحداد
                        - join: جوردن-فلدمن
                          into: samer-al-attar
                        """);
                return Map.of("fihrist.gazetteer.folder", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void load() {
        Articles.load(
                Articles.line("id", "a", "title", "خبر", "body", "قال سامر العطار لنزار الحداد ذلك في بيروت."),
                Articles.line("id", "b", "title", "خبر", "body", "قال المدرب جوردان فيلدمان إن فريقه مستعد."),
                Articles.line("id", "c", "title", "خبر", "body", "ارتفعت أسعار النفط."));
    }

    @Test
    void ownPeopleAndCorrectionsApplyToNewArticles() {
        given().get("/v1/facets/person")
                .then()
                .body("values.value", contains("samer-al-attar"))
                .body("values[0].label", equalTo("سامر العطار"))
                .body("values[0].count", equalTo(2));
    }

    @Test
    void anIdThatWasJoinedStillFilters() {
        given().queryParam("person", "جوردن-فلدمن")
                .get("/v1/articles")
                .then()
                .body("items.id", containsInAnyOrder("a", "b"));
        given().get("/v1/persons/جوردن-فلدمن").then().statusCode(200).body("id", equalTo("samer-al-attar"));
    }

    @Test
    void articlesTaggedOtherwiseAreTaggedAnewAndNoOtherIsWritten() throws IOException {
        // As an older gazetteer left them.
        for (String id : List.of("a", "b")) {
            client.update(
                    u -> u.index(index.writeAlias())
                            .id(id)
                            .doc(Map.of("persons", List.of(new TagCount("x-y", 1, List.of("x-y/س ص"), List.of())))),
                    Map.class);
        }
        client.indices().refresh(r -> r.index(index.readAlias()));
        given().get("/v1/facets/person").then().body("values.value", contains("x-y"));

        reindex(2);

        given().get("/v1/facets/person").then().body("values.value", contains("samer-al-attar"));
        given().get("/v1/articles/c").then().body("persons", empty());
        // The second time there is nothing to do.
        reindex(0);
    }

    private static void reindex(int changed) {
        given().post("/v1/reindex")
                .then()
                .statusCode(202)
                .header("Location", org.hamcrest.Matchers.endsWith("/v1/reindex"));
        await().untilAsserted(
                        () -> given().get("/v1/reindex").then().statusCode(200).body("state", equalTo("done")));
        given().get("/v1/reindex")
                .then()
                .body("total", equalTo(3))
                .body("read", equalTo(3))
                .body("changed", equalTo(changed))
                .body("problem", nullValue());
    }
}
