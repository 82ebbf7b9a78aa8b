package org.fihrist.search;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.article.PublicationTime;
import org.fihrist.http.LabelLanguage;
import org.jboss.resteasy.reactive.RestQuery;

/** The analysis of a text over HTTP. Works on a platform thread: it computes and waits for nothing. */
@Path("/v1/analyze")
@Tag(name = "Analysis")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnalyzeResource {

    private final TextAnalysis analysis;

    AnalyzeResource(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    @POST
    @Blocking
    @Operation(
            operationId = "analyzeText",
            summary = "Take a text apart",
            description =
                    "Shows the tokens that a text is indexed by and how each stem comes about, the people and countries "
                            + "found in the text, and its dates.")
    @APIResponse(
            responseCode = "200",
            description = "Tokens, mentions and dates.",
            content = @Content(schema = @Schema(implementation = AnalysisView.class)))
    public AnalysisView analyze(
            @NotNull(message = "is empty; expected {\"text\": ...}") @Valid AnalyzeRequest request,
            @RestQuery
                    @Parameter(description = "Language of labels; else Accept-Language decides, else Arabic.")
                    @Schema(enumeration = {"ar", "en"})
                    String lang,
            @Context HttpHeaders headers) {
        return analysis.analyze(request.text(), written(request), LabelLanguage.of(lang, headers));
    }

    @Nullable
    private static LocalDate written(AnalyzeRequest request) {
        return request.published() == null
                ? null
                : PublicationTime.parse(request.published()).day();
    }
}
