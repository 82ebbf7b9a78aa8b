package org.fihrist.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.fihrist.error.Problem;

/**
 * Adds to the API's description what annotations cannot say, or would say at every operation again: the problem details
 * that any of them may answer, the groups, the server.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    /** What an operation requires that asks for a key. */
    static final List<SecurityRequirement> WITH_KEY =
            List.of(OASFactory.createSecurityRequirement().addScheme("ApiKey"));

    private static final Set<String> REQUESTS = Set.of("ArticleDraft", "AnalyzeRequest", "ImportForm");
    // They answer from this process's memory.
    private static final Set<String> WITHOUT_STORE = Set.of("analyzeText", "getImport", "startReindex", "getReindex");
    private static final Set<String> WITH_RETRY = Set.of("429", "503");
    private static final List<Object> TRUE_OR_FALSE = List.of("true", "false");
    private static final Set<String> LEFT_OUT = Set.of("file", "parameter", "allowed");

    // In the order in which Swagger UI shows them: first what most people come for.
    private static final List<Tag> GROUPS = List.of(
            group("Search", "Find articles and count them by facets."),
            group("People and countries", "Read what the articles say of them."),
            group("Analysis", "See how a text is read."),
            group("Articles", "Write single articles."),
            group(
                    "Imports",
                    "Bring many articles in, or pages as found in the wild; find people and countries in all of them anew."));

    private static final Map<String, String> ALL = Map.of(
            "400", "A parameter or the body is wrong; the problem names it.",
            "401", "A key in X-API-Key is missing or not known.",
            "403", "The key's role does not allow this, or the service is read-only.",
            "406", "None of the media types in Accept can be answered.",
            "429", "Too many requests; Retry-After says when to try again.",
            "500", "An error of the service's own; its log has it under the number in the problem.");
    private static final Map<String, String> STORED = Map.of(
            "503", "Elasticsearch does not answer, or too much is under way; Retry-After says when to try again.");
    private static final Map<String, String> WITH_BODY = Map.of(
            "413", "The body is larger than this operation takes.",
            "415", "The body's Content-Type is not one that this operation takes.");
    private static final Map<String, String> BY_ID =
            Map.of("404", "There is no such article, facet, person, country or import.");
    private static final Map<String, String> WITH_CURSOR =
            Map.of("410", "The cursor has expired: search again without it, and without If-None-Match.");
    private static final Map<String, String> ONE_AT_A_TIME = Map.of("409", "Another one is running.");
    private static final Map<String, String> VERSIONED =
            Map.of("412", "The article is in no version named in If-Match.");

    private static Tag group(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/").description("The service that serves this page.")));
        api.setTags(GROUPS);
        api.getComponents().getSchemas().forEach(ApiDescription::requireMembers);
        api.getComponents().getSchemas().values().forEach(ApiDescription::allowNulls);
        api.getComponents().getSchemas().values().forEach(ApiDescription::describeItems);
        CommonHeaders.describe(api.getComponents());
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    /** Answers have all their members, null where there is nothing to say; only a few are left out. */
    private static void requireMembers(String name, Schema schema) {
        if (!REQUESTS.contains(name) && schema.getProperties() != null) {
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(member -> !LEFT_OUT.contains(member))
                    .toList());
        }
    }

    /** A member that is an object or null: the scan says both, and that it is an object. */
    private static void allowNulls(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(member -> member.getAnyOf() != null)
                    .forEach(member -> member.setType(null));
        }
    }

    /** A tuple: tools that know lists alone, whose items are alike, are told of the first. */
    private static void describeItems(Schema schema) {
        if (schema.getPrefixItems() != null && schema.getItems() == null) {
            schema.setItems(schema.getPrefixItems().getFirst());
        }
    }

    /** Taken as texts, so that a wrong one is told as a problem; for clients they are what they look like. */
    private static void makeBoolean(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null && TRUE_OR_FALSE.equals(schema.getEnumeration())) {
            schema.setType(List.of(Schema.SchemaType.BOOLEAN));
            schema.setEnumeration(null);
            schema.setDefaultValue(Boolean.valueOf(String.valueOf(schema.getDefaultValue())));
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ApiDescription::makeBoolean);
        }
        add(operation, ALL);
        if (!WITHOUT_STORE.contains(operation.getOperationId())) {
            add(operation, STORED);
        }
        if (operation.getRequestBody() != null) {
            add(operation, WITH_BODY);
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            // A key has no scopes: the roles that the scan put there belong to OAuth alone.
            operation.setSecurity(WITH_KEY);
        } else {
            operation.setSecurity(List.of());
        }
        if (method == PathItem.HttpMethod.GET && !WITHOUT_STORE.contains(operation.getOperationId())) {
            addConditions(operation);
        }
        readNumbers(operation);
        if (operation.getResponses().hasAPIResponse("409")) {
            add(operation, ONE_AT_A_TIME);
        }
        if (hasCursor(operation)) {
            add(operation, WITH_CURSOR);
        }
        if (path.contains("{") && method != PathItem.HttpMethod.PUT) {
            add(operation, BY_ID);
        }
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.DELETE) {
            add(operation, VERSIONED);
            operation.addParameter(OASFactory.createParameter()
                    .name("If-Match")
                    .in(Parameter.In.HEADER)
                    .description("ETag of the version that may be replaced or deleted, or several; * for any.")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
        CommonHeaders.add(operation.getResponses());
    }

    /** What is made of the index is sent again only when the index has changed. */
    private static void addConditions(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The answer that If-None-Match names is still right."));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("200") || status.equals("304")) {
                response.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("Names this answer, for If-None-Match.")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            }
        });
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("ETag of the answer that is there already: 304 while it is still right.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    /** Annotations know texts only; of a number that is an example of another type. */
    private static void readNumbers(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getExample() instanceof String
                            && parameter.getSchema().getType() != null
                            && parameter.getSchema().getType().contains(Schema.SchemaType.INTEGER))
                    .forEach(parameter -> parameter.setExample(
                            Integer.valueOf(parameter.getExample().toString())));
        }
    }

    private static boolean hasCursor(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
    }

    private static void add(Operation operation, Map<String, String> problems) {
        APIResponses responses = operation.getResponses();
        new TreeMap<>(problems).forEach((status, description) -> {
            if (responses.getAPIResponse(status) == null
                    || responses.getAPIResponse(status).getContent() == null && !status.startsWith("2")) {
                responses.addAPIResponse(status, problem(status, description));
            }
        });
    }

    private static APIResponse problem(String status, String description) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        if (WITH_RETRY.contains(status)) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds.")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return response;
    }
}
