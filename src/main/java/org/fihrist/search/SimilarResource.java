package org.fihrist.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleStore;
import org.fihrist.entity.Language;
import org.fihrist.error.ProblemException;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Similar articles over HTTP. */
@Path("/v1/articles/{id}/similar")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SimilarResource {

    private static final int PRESET = 10;
    private static final int MOST = 50;

    private final ArticleStore store;
    private final SimilarArticles similar;
    private final SearchViews views;

    SimilarResource(ArticleStore store, SimilarArticles similar, SearchViews views) {
        this.store = store;
        this.similar = similar;
        this.views = views;
    }

    @GET
    @FromIndex
    @Operation(
            operationId = "listSimilarArticles",
            summary = "Find similar articles",
            description =
                    "Articles that have the telling words of this one; those that name the same people and countries come sooner."
                            + " Of each story one is listed; copies of the article itself are left out. A list may be empty.")
    @APIResponse(
            responseCode = "200",
            description = "The articles, the most similar first.",
            content = @Content(schema = @Schema(implementation = SimilarView.class)))
    public SimilarView similar(
            @RestPath @Parameter(description = "The article's id.", example = "seed-005") String id,
            @RestQuery
                    @Parameter(description = "Articles in the response, 1 to 50.", example = "3")
                    @Schema(implementation = Integer.class, minimum = "1", maximum = "50", defaultValue = "10")
                    String limit,
            @RestQuery
                    @Parameter(description = "Language of labels; else Accept-Language decides, else Arabic.")
                    @Schema(enumeration = {"ar", "en"})
                    String lang,
            @Context HttpHeaders headers)
            throws IOException {
        Language language = LabelLanguage.of(lang, headers);
        int most = ParameterReader.integer("limit", limit, 1, MOST, PRESET);
        ArticleDocument article = store.find(id)
                .orElseThrow(() -> ProblemException.notFound("There is no article '" + id + "'."))
                .document();
        return new SimilarView(similar.find(article, most).stream()
                .map(hit -> views.similar(hit, language))
                .toList());
    }
}
