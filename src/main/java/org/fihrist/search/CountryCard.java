package org.fihrist.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.search.CardParts.ArticleCount;
import org.fihrist.search.CardParts.Names;

/** What the articles say of a country. */
@Schema(name = "Country", description = "What the articles say of a country or territory.")
public record CountryCard(
        @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "RU")
        String id,

        @Schema(description = "In the language asked for.", examples = "روسيا")
        String label,

        Names labels,

        @Schema(description = "Articles that name the country, a nationality of its or its capital.", examples = "12")
        long articles,

        @Schema(description = "Ways in which the articles write it, most articles first; at most 100.")
        List<SpellingCount> spellings,

        @Schema(description = "Articles by month of publication, newest first, unknown last.")
        List<ArticleCount> months,

        @Schema(description = "The people named most often in the same articles; at most 20.")
        List<ArticleCount> persons,

        @Schema(description = "The other countries named most often in the same articles; at most 20.")
        List<ArticleCount> countries) {}
