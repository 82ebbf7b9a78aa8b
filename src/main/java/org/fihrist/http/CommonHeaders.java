package org.fihrist.http;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The headers that answers of all operations have, for the API's description. */
final class CommonHeaders {

    private static final Map<String, Header> HEADERS = new TreeMap<>(Map.of(
            RequestIdFilter.HEADER,
            header(
                    "The request's id, by which the service's log knows it: the one sent in this header if that is at most 64"
                            + " of A-Z, a-z, 0-9, '.', '_' and '-', else a new one.",
                    "9c448644-892f-48c0-9d04-3826609487d1"),
            RateLimitFilter.POLICY,
            header(
                    "The limit that counts this request: q requests in w seconds for a client, that is an API key or else an"
                            + " address. Absent where requests are not limited.",
                    "\"read\";q=6000;w=60"),
            RateLimitFilter.REMAINING,
            header(
                    "What is left of the limit: r requests at once; all of them again after t seconds.",
                    "\"read\";r=5999;t=1")));

    private CommonHeaders() {}

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addExample(example));
    }

    static void describe(Components components) {
        HEADERS.forEach(components::addHeader);
    }

    /** Names them at successes and at what is refused for its number; at every problem they would only be noise. */
    static void add(APIResponses responses) {
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") || status.equals("429")) {
                HEADERS.keySet().forEach(name -> add(response, name));
            }
        });
    }

    private static void add(APIResponse response, String name) {
        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }
}
