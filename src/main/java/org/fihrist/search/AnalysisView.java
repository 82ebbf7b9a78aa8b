package org.fihrist.search;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.entity.EntityKind;

/** How the service reads a text. Offsets are UTF-16 code units, ends exclusive. */
@Schema(name = "Analysis", description = "How the service reads a text. Offsets are UTF-16 code units, ends exclusive.")
public record AnalysisView(
        @Schema(description = "Words as the index keeps them.")
        List<Token> tokens,

        @Schema(description = "People and countries named, clitics left out.")
        List<NamedSpan> mentions,

        @Schema(description = "Complete dates.") List<DateSpan> dates) {

    @Schema(name = "Token")
    public record Token(
            @Schema(description = "As written.", examples = "والصين")
            String text,

            int start,
            int end,

            @Schema(description = "Folded word, for quotes.", examples = "والصين")
            String exact,

            @Schema(description = "Stem, for words.", examples = "صين")
            String stem) {}

    @Schema(name = "Mention")
    public record NamedSpan(
            @Schema(examples = "person") EntityKind kind,
            @Schema(examples = "kim-jong-un") String id,
            @Schema(examples = "كيم جونغ أون") String label,
            int start,
            int end,
            @Schema(examples = "كيم جونغ أون") String text) {}

    @Schema(name = "DateMention")
    public record DateSpan(
            int start,
            int end,
            @Schema(examples = "12 أغسطس 2025") String text,
            @Schema(examples = "2025-08-12") LocalDate date) {}
}
