package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.search.CardParts.ArticleCount;

/** What a reader may be about to type. */
@Schema(name = "Suggestions")
public record SuggestionsView(
        @Schema(
                description =
                        "People that articles name: first who is called as typed, then who has such a name as well, each most articles first.")
        List<ArticleCount> persons,

        @Schema(description = "Countries that articles name, in the same order.")
        List<ArticleCount> countries,

        @Schema(description = "Articles whose titles have the words, the best first; of a story one.")
        List<TitleSuggestion> titles) {

    /** An article whose title has the words typed. */
    @Schema(name = "TitleSuggestion")
    public record TitleSuggestion(
            @Schema(examples = "seed-005") String id,
            String title,
            @Nullable @Schema(nullable = true) String source,

            @Nullable @Schema(nullable = true, examples = "2025-08")
            String month) {}

    static final SuggestionsView NONE = new SuggestionsView(List.of(), List.of(), List.of());

    boolean namesSomebody() {
        return !persons.isEmpty() || !countries.isEmpty();
    }

    /** Not named like a property: it is no part of the answer. */
    boolean saysNothing() {
        return !namesSomebody() && titles.isEmpty();
    }
}
