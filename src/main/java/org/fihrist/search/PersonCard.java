package org.fihrist.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.search.CardParts.ArticleCount;
import org.fihrist.search.CardParts.Names;
import org.jspecify.annotations.Nullable;

/** What is known of a person, and what the articles say. */
@Schema(name = "Person", description = "What the gazetteer and the articles say of a person.")
public record PersonCard(
        @Schema(examples = "vladimir-putin") String id,

        @Schema(description = "In the language asked for.", examples = "فلاديمير بوتين")
        String label,

        Names labels,

        @Schema(description = "Whether the gazetteer lists the person; else all that is known is from the articles.")
        boolean listed,

        @Nullable
        @Schema(
                nullable = true,
                description = "ISO 3166-1 alpha-2 code of the country the person is known for.",
                examples = "RU")
        String country,

        @Nullable
        @Schema(
                nullable = true,
                description = "What the person is known for, in English.",
                examples = "President of Russia 2000-2008 and from 2012")
        String known,

        @Nullable @Schema(nullable = true, description = "Year of birth.", examples = "1952")
        Integer born,

        @Nullable @Schema(nullable = true, description = "Year of death.")
        Integer died,

        @Schema(description = "Articles that name the person.", examples = "12")
        long articles,

        @Schema(description = "Ways in which the articles write the name, most articles first; at most 100.")
        List<SpellingCount> spellings,

        @Schema(description = "Articles by month of publication, newest first, unknown last.")
        List<ArticleCount> months,

        @Schema(description = "The people named most often in the same articles; at most 20.")
        List<ArticleCount> persons,

        @Schema(description = "The countries named most often in the same articles; at most 20.")
        List<ArticleCount> countries) {}
