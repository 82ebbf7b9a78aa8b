package org.fihrist.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage of an article with the places of the words that matched. */
@Schema(description = "A passage of the article, plain text, with the places of matching words.")
public record Snippet(
        @Schema(enumeration = {"title", "body"}) String field,
        @Schema(description = "Plain text, not HTML.") String text,

        @Schema(
                description = "Pairs of start and end in text, UTF-16 code units, end exclusive; always whole words.",
                implementation = int[][].class,
                examples = "[[0, 5]]")
        List<List<Integer>> marks) {}
