package org.fihrist.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to what else there is on the subject of an article. */
@Schema(name = "SimilarArticles")
public record SimilarView(
        @Schema(description = "The articles most alike first, of each story one; never one of the article's own story.")
        List<SearchView.Item> items) {}
