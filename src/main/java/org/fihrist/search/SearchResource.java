package org.fihrist.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.article.ArticleStore;
import org.fihrist.article.ArticleView;
import org.fihrist.article.Labels;
import org.fihrist.article.StoredArticle;
import org.fihrist.entity.Language;
import org.fihrist.error.ProblemException;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reading articles over HTTP. */
@Path("/v1/articles")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SearchResource {

    private final CriteriaReader criteriaReader;
    private final ArticleSearch search;
    private final FacetCounts facets;
    private final SearchViews views;
    private final ArticleStore store;
    private final Labels labels;

    SearchResource(
            CriteriaReader criteriaReader,
            ArticleSearch search,
            FacetCounts facets,
            SearchViews views,
            ArticleStore store,
            Labels labels) {
        this.criteriaReader = criteriaReader;
        this.search = search;
        this.facets = facets;
        this.views = views;
        this.store = store;
        this.labels = labels;
    }

    @GET
    @FromIndex(withCursor = true)
    @Operation(
            operationId = "searchArticles",
            summary = "Search articles",
            description =
                    "Finds articles by words and by facets. Values of one facet are alternatives, all facets must agree;"
                            + " a facet's counts leave its own selection out. Without q all articles are found, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "The articles found, facets counted, snippets marked.",
            content = @Content(schema = @Schema(implementation = SearchView.class)))
    public SearchView search(@BeanParam SearchParameters parameters, @Context HttpHeaders headers) throws IOException {
        Language language = LabelLanguage.of(parameters.lang, headers);
        SearchCriteria criteria = criteriaReader.read(parameters, language);
        return views.view(criteria, search.search(criteria, facets.aggregations(criteria)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getArticle",
            summary = "Read an article",
            description =
                    "The whole article with its people, countries and date. ETag names its version, for If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response article(
            @RestPath @Parameter(description = "The article's id.", example = "seed-005") String id,
            @RestQuery
                    @Parameter(description = "Language of labels; else Accept-Language decides, else Arabic.")
                    @Schema(enumeration = {"ar", "en"})
                    String lang,
            @Context HttpHeaders headers,
            @Context Request request)
            throws IOException {
        Language language = LabelLanguage.of(lang, headers);
        StoredArticle stored =
                store.find(id).orElseThrow(() -> ProblemException.notFound("There is no article '" + id + "'."));
        EntityTag tag = new EntityTag(stored.version().tag(language));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(ArticleView.of(stored.document(), labels, language))
                        .tag(tag)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build();
    }
}
