package org.fihrist.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;

/** Trends over HTTP. */
@Path("/v1/trends")
@Tag(name = "People and countries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TrendsResource {

    private static final int LONGEST = 3650;

    private final CriteriaReader criteriaReader;
    private final Trends trends;

    TrendsResource(CriteriaReader criteriaReader, Trends trends) {
        this.criteriaReader = criteriaReader;
        this.trends = trends;
    }

    @GET
    @FromIndex
    @Operation(
            operationId = "getTrends",
            summary = "See who and what stands out",
            description =
                    "People and countries that are named in a greater share of the articles from `from` to `to` than of those of the `compare` days before, the most"
                            + " significant first. Without `to` the period ends with the newest article's day that is not in the future, without `from` it has seven days. A name in"
                            + " one article only is no trend. The other filters hold for both times.")
    // In the sample corpus no week has enough articles for a trend.
    @Parameter(name = "from", in = ParameterIn.QUERY, example = "2025-01-01")
    @Parameter(name = "to", in = ParameterIn.QUERY, example = "2025-12-31")
    @Parameter(name = "compare", in = ParameterIn.QUERY, example = "730")
    @APIResponse(
            responseCode = "200",
            description = "Both times, and what stands out.",
            content = @Content(schema = @Schema(implementation = TrendsView.class)))
    public TrendsView trends(@BeanParam TrendsParameters parameters, @Context HttpHeaders headers) throws IOException {
        SearchCriteria criteria = criteriaReader.read(parameters, LabelLanguage.of(parameters.lang, headers));
        return trends.find(
                criteria,
                ParameterReader.integer("compare", parameters.compare, 1, LONGEST, 28),
                ParameterReader.integer("limit", parameters.limit, 1, 100, 20));
    }
}
