package org.fihrist.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way in which articles write an entity. */
@Schema(name = "Spelling")
public record SpellingCount(
        @Schema(description = "As written, without vowel marks.", examples = "فلاديمير بوتين")
        String text,

        @Schema(description = "Articles that write it so.", examples = "12")
        long articles) {}
