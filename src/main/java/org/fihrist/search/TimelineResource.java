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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;

/** The times of articles over HTTP. */
@Path("/v1/timeline")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TimelineResource {

    private final CriteriaReader criteriaReader;
    private final Timeline timeline;

    TimelineResource(CriteriaReader criteriaReader, Timeline timeline) {
        this.criteriaReader = criteriaReader;
        this.timeline = timeline;
    }

    @GET
    @FromIndex
    @Operation(
            operationId = "getTimeline",
            summary = "Count articles over time",
            description =
                    "Counts the articles of a search by day, week or month of publication, in the articles' own offsets. Days without an"
                            + " article are there, with 0; at most 5,000 days, weeks or months.")
    @APIResponse(
            responseCode = "200",
            description = "The counts, oldest first.",
            content = @Content(schema = @Schema(implementation = TimelineView.class)))
    public TimelineView timeline(@BeanParam TimelineParameters parameters, @Context HttpHeaders headers)
            throws IOException {
        SearchCriteria criteria = criteriaReader.read(parameters, LabelLanguage.of(parameters.lang, headers));
        Interval interval = parameters.interval == null
                ? Interval.MONTH
                : Interval.of(ParameterReader.oneOf("interval", parameters.interval, Interval.labels()));
        return timeline.count(criteria, interval);
    }
}
