package org.fihrist.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage of an article with the places of the words that matched. */
@Schema(description = "A passage of the article, plain text, with the places of matching words.")
public record Snippet(
        @Schema(enumeration = {"title", "body"}) String field,
        @Schema(description = "Plain text, not HTML.") String text,

        @Schema(description = "In the order of the text.") List<Mark> marks) {}
