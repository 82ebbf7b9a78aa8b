package org.fihrist.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to be taken apart.
 *
 * @param text any text
 */
@Schema(name = "AnalyzeRequest")
public record AnalyzeRequest(
        @NotNull(message = "is missing")
        @Size(max = MAX_TEXT, message = "may have {max} characters at most")
        @Schema(maxLength = MAX_TEXT, examples = "اتصل الرئيس بوتين بكيم جونغ أون يوم 12 أغسطس 2025 من موسكو")
        String text) {

    static final int MAX_TEXT = 1_000_000;
}
