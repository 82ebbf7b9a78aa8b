package org.fihrist.search;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to be taken apart.
 *
 * @param text any text
 * @param published when it was published, ISO-8601; null where that is not known, so that nothing is counted from it
 */
@Schema(name = "AnalyzeRequest")
public record AnalyzeRequest(
        @NotNull(message = "is missing")
        @Size(max = MAX_TEXT, message = "may have {max} characters at most")
        @Schema(maxLength = MAX_TEXT, examples = "اتصل الرئيس بوتين بكيم جونغ أون يوم 12 أغسطس 2025 من موسكو")
        String text,

        @Nullable
        @Schema(
                description =
                        "ISO-8601 date or date-time of the text, from which days such as أمس are counted; without it they are not dates.",
                examples = "2025-08-13")
        String published) {

    static final int MAX_TEXT = 1_000_000;
}
