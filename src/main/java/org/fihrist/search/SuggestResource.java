package org.fihrist.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.error.ProblemException;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;
import org.jboss.resteasy.reactive.RestQuery;

/** Suggestions while a reader types, over HTTP. */
@Path("/v1/suggest")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SuggestResource {

    private static final int MAX_TEXT = 100;

    private final Suggestions suggestions;

    SuggestResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @FromIndex
    @Operation(
            operationId = "suggest",
            summary = "Complete what is typed",
            description =
                    "People and countries with a name of which a word begins as typed, in Arabic or Latin script, and articles whose titles have the"
                            + " words. Where there is nobody, a letter or two may be others; where there is nothing, the other keyboard layout is tried.")
    @APIResponse(
            responseCode = "200",
            description = "People, countries and titles, each the best first.",
            content = @Content(schema = @Schema(implementation = SuggestionsView.class)))
    public SuggestionsView suggest(
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "What has been typed so far, at most 100 characters.",
                            required = true,
                            example = "بوت")
                    String q,
            @RestQuery
                    @Nullable
                    @Parameter(description = "The most of each kind, 1 to 20.")
                    @Schema(implementation = Integer.class, minimum = "1", maximum = "20", defaultValue = "5")
                    String limit,
            @RestQuery
                    @Nullable
                    @Parameter(description = "Language of labels; else Accept-Language decides, else Arabic.")
                    @Schema(enumeration = {"ar", "en"})
                    String lang,
            @Context HttpHeaders headers)
            throws IOException {
        if (q == null || q.isBlank() || q.length() > MAX_TEXT) {
            throw ProblemException.badParameter(
                    "q",
                    q == null || q.isBlank() ? "q is empty." : "q has " + q.length() + " characters.",
                    List.of("1 to " + MAX_TEXT + " characters"));
        }
        return suggestions.complete(
                q.strip(), ParameterReader.integer("limit", limit, 1, 20, 5), LabelLanguage.of(lang, headers));
    }
}
