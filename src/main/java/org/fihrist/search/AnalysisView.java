package org.fihrist.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.date.DateKind;
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
            String stem,

            @Schema(
                    description =
                            "Whether it is a function word, which tells nothing of what a text is about: في, هو, لماذا.",
                    examples = "false")
            boolean stopword,

            @Schema(description = "How the stem comes about, in order.")
            List<Step> steps) {}

    @Schema(name = "AnalysisStep", description = "One step from the written word to its stem.")
    public record Step(
            StepName step,

            @Schema(
                    description = "The word after the step; of proclitics and suffixes, what was cut.",
                    examples = "وال")
            String text) {}

    @Schema(
            name = "AnalysisStepName",
            description =
                    "`written`: as in the text; `fold`: letters written in one way, vowel marks dropped (أحمدُ is احمد); "
                            + "`number`: numbers written in one way, only where that changes something (١٬٠٠٠ is 1000, مائة is مئة); "
                            + "`proclitics`: conjunction, preposition and article cut off the front, only where there are any (وال); "
                            + "`suffixes`: endings cut off, only where there are any (يين); `stem`: what is left; `singular`: instead of it, the stem of a broken plural's singular (مدن is مدين, as مدينة).",
            examples = "proclitics")
    public enum StepName {
        @JsonProperty("written")
        WRITTEN,
        @JsonProperty("fold")
        FOLD,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("proclitics")
        PROCLITICS,
        @JsonProperty("suffixes")
        SUFFIXES,
        @JsonProperty("stem")
        STEM,
        @JsonProperty("singular")
        SINGULAR
    }

    @Schema(name = "Mention")
    public record NamedSpan(
            @Schema(examples = "person") EntityKind kind,

            @Schema(
                    description =
                            "Of a country its code, of a person in the gazetteer its slug. A person that the gazetteer does not list has the words of the name with hyphens between, in foreign names without part of their vowels; articles are tagged with those named by more than one word.",
                    examples = "kim-jong-un")
            String id,

            @Schema(examples = "كيم جونغ أون") String label,
            int start,
            int end,
            @Schema(examples = "كيم جونغ أون") String text) {}

    @Schema(name = "DateMention")
    public record DateSpan(
            int start,
            int end,
            @Schema(examples = "12 أغسطس 2025") String text,

            @Schema(description = "The day by the Gregorian calendar.", examples = "2025-08-12")
            LocalDate date,

            @Schema(
                    description =
                            "gregorian; hijri, where no Gregorian date stands beside it; relative, counted from published.",
                    examples = "gregorian")
            DateKind kind) {}
}
