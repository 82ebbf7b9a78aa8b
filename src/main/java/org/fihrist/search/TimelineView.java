package org.fihrist.search;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many articles were published when. */
@Schema(name = "Timeline")
public record TimelineView(
        @Schema(examples = "month") Interval interval,

        @Schema(
                description =
                        "Oldest first and without gaps: from the first article to the last, or from and to where they are given.")
        List<Bucket> buckets,

        @Schema(description = "Articles without a date.", examples = "2")
        long unknown) {

    @Schema(name = "TimelineBucket", description = "A day, week or month, cut to from and to.")
    public record Bucket(
            @Schema(description = "First day.", examples = "2025-08-01")
            LocalDate from,

            @Schema(description = "Last day.", examples = "2025-08-31")
            LocalDate to,

            @Schema(description = "Articles of these days.", examples = "3")
            long count) {}
}
