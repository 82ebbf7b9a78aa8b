package org.fihrist.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fihrist.testing.Articles;
import org.fihrist.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@TestProfile(WithKeyFile.class)
class RolesTest {

    /** An operation, the least role that may call it, and what it answers then. */
    record Case(String name, String role, int status, Function<RequestSpecification, Response> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> operations() {
        return Stream.of(
                new Case("search", Roles.READ, 200, with -> with.get("/v1/articles")),
                new Case("one article", Roles.READ, 404, with -> with.get("/v1/articles/none")),
                new Case("facets", Roles.READ, 200, with -> with.get("/v1/facets/person")),
                new Case("export", Roles.READ, 200, with -> with.get("/v1/export")),
                new Case("feed", Roles.READ, 200, with -> with.get("/v1/feed")),
                new Case("suggest", Roles.READ, 200, with -> with.queryParam("q", "x")
                        .get("/v1/suggest")),
                new Case("analyze", Roles.READ, 200, with -> json(with, "{\"text\":\"خبر\"}")
                        .post("/v1/analyze")),
                new Case("replace", Roles.WRITE, 404, with -> with.delete("/v1/articles/none")),
                new Case("import", Roles.WRITE, 200, with -> lines(with).post("/v1/imports")),
                new Case("an import's progress", Roles.WRITE, 404, with -> with.get("/v1/imports/none")),
                new Case("progress", Roles.ADMIN, 200, with -> with.get("/v1/reindex")),
                new Case("cancel", Roles.ADMIN, 200, with -> with.delete("/v1/reindex")));
    }

    private static RequestSpecification json(RequestSpecification with, String body) {
        return with.contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification lines(RequestSpecification with) {
        return with.contentType("application/x-ndjson").body(new byte[] {'{', '}'});
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationIsForItsRoleAndThoseAbove(Case operation) {
        assertThat(operation.call.apply(given()).statusCode()).isEqualTo(401);
        assertThat(status(operation, "unknown")).isEqualTo(401);
        assertThat(status(operation, WithKeyFile.READER)).isEqualTo(expected(operation, Roles.READ));
        assertThat(status(operation, WithKeyFile.WRITER)).isEqualTo(expected(operation, Roles.WRITE));
        assertThat(status(operation, WithKeyFile.ADMIN)).isEqualTo(operation.status);
    }

    private static int status(Case operation, String key) {
        return operation.call.apply(given().header("X-API-Key", key)).statusCode();
    }

    private static int expected(Case operation, String role) {
        return Roles.upTo(role).contains(operation.role) ? operation.status : 403;
    }

    @Test
    void refusalsAreProblems() {
        given().get("/v1/articles")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("X-API-Key"))
                .body("parameter", equalTo("X-API-Key"));
        given().header("X-API-Key", WithKeyFile.READER)
                .delete("/v1/articles/x")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("role"));
    }

    @Test
    void whoHasNoKeyIsNotToldWhetherAnythingHasChanged() {
        String tag = given().header("X-API-Key", WithKeyFile.READER)
                .get("/v1/articles")
                .header("ETag");
        given().header("If-None-Match", tag).get("/v1/articles").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/health/live", "/q/health/ready", "/openapi"})
    void pagesAndHealthNeedNoKey(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void theDescriptionSaysThatReadingNeedsAKey() {
        given().accept("application/json")
                .get("/openapi?format=json")
                .then()
                .body("paths.'/v1/articles'.get.security[0]", hasKey("ApiKey"))
                .body("paths.'/v1/analyze'.post.security[0]", hasKey("ApiKey"));
    }

    @Test
    void keysAreReplacedWhileTheServiceRuns() throws IOException {
        String before = Files.readString(WithKeyFile.FILE);
        try {
            WithKeyFile.write(before + WithKeyFile.line("writer", Roles.WRITE, "the writer's new key"));
            await().until(() -> writes("the writer's new key"));
            assertThat(writes(WithKeyFile.WRITER)).isTrue();
            WithKeyFile.write(WithKeyFile.line("writer", Roles.WRITE, "the writer's new key"));
            await().until(() -> !writes(WithKeyFile.WRITER));
            assertThat(writes("the writer's new key")).isTrue();
            WithKeyFile.write("a line that is no key");
        } finally {
            WithKeyFile.write(before);
        }
        await().until(() -> writes(WithKeyFile.WRITER));
    }

    private static boolean writes(String key) {
        return json(given().header("X-API-Key", key), Articles.line("title", "خبر"))
                        .put("/v1/articles/mine")
                        .statusCode()
                < 400;
    }
}
