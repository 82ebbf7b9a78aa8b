package org.fihrist.search;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who and what stands out in a period. */
@Schema(name = "Trends", description = "People and countries that stand out in a period against the time before.")
public record TrendsView(
        @Schema(description = "What is looked at.") Span period,

        @Schema(description = "What it is compared with; without articles in it nothing can stand out.")
        Span before,

        @Schema(description = "The most significant first.") List<Trend> persons,

        @Schema(description = "The most significant first.") List<Trend> countries) {

    /** Days and how many articles they have. */
    @Schema(name = "TrendPeriod")
    public record Span(
            @Schema(examples = "2025-01-01") LocalDate from,

            @Schema(description = "Last day.", examples = "2025-06-30")
            LocalDate to,

            @Schema(examples = "17") long articles) {

        static Span of(DayRange days, long articles) {
            return new Span(days.from(), days.to(), articles);
        }
    }

    /** A person or country in a greater share of the articles than before. */
    @Schema(name = "Trend")
    public record Trend(
            @Schema(description = "For filters.", examples = "donald-trump")
            String value,

            @Schema(description = "For people to read.", examples = "دونالد ترامب")
            String label,

            @Schema(description = "Articles of the period that name it.", examples = "7")
            long articles,

            @Schema(description = "Articles of the time before that name it.", examples = "1")
            long before,

            @Schema(
                    description =
                            "How unlikely it is that the share grew by chance: Pearson's chi-squared of the two shares. By chance it is 6.6 or more in one of two hundred cases; among"
                                    + " many names some reach that all the same.",
                    examples = "12.1")
            double score) {}
}
