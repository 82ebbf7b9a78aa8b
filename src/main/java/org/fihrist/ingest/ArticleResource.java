package org.fihrist.ingest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.ArticleDraft;
import org.fihrist.article.ArticleFactory;
import org.fihrist.article.ArticleStore;
import org.fihrist.article.ArticleView;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.article.Labels;
import org.fihrist.article.StoredVersion;
import org.fihrist.article.WriteResult;
import org.fihrist.entity.Language;
import org.fihrist.error.ProblemException;
import org.fihrist.http.LabelLanguage;
import org.fihrist.ingest.IngestMetrics.Rejection;
import org.fihrist.security.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Writing single articles over HTTP. */
@Path("/v1/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.WRITE)
public class ArticleResource {

    private static final String REFRESH = "true: searchable on return; false: within two seconds.";

    private final DraftReader drafts;
    private final ArticleFactory factory;
    private final ArticleStore store;
    private final Labels labels;
    private final ImportLimits limits;
    private final IngestMetrics metrics;

    ArticleResource(
            DraftReader drafts,
            ArticleFactory factory,
            ArticleStore store,
            Labels labels,
            ImportLimits limits,
            IngestMetrics metrics) {
        this.drafts = drafts;
        this.factory = factory;
        this.store = store;
        this.labels = labels;
        this.limits = limits;
        this.metrics = metrics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createArticle",
            summary = "Index an article",
            description = "Finds people, countries and month, and stores the article. An article with the same id is"
                    + " replaced; without id, one is derived from url, else from the text.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DraftJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created; Location is its address.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there already and has been replaced.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response create(
            InputStream body,
            @RestQuery
                    @Parameter(description = REFRESH)
                    @Schema(
                            enumeration = {"true", "false"},
                            defaultValue = "false")
                    String refresh,
            @Context HttpHeaders headers)
            throws IOException {
        return write(accept(body, draft -> draft), IfMatch.of(headers), Refresh.parse(refresh), headers);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putArticle",
            summary = "Index an article under an id",
            description = "Creates or replaces the article with this id. With If-Match only a version named there is"
                    + " replaced; with If-Match: * any, but none is created.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DraftJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response put(
            @RestPath @Parameter(description = "The article's id.", example = "demo-1") String id,
            InputStream body,
            @RestQuery
                    @Parameter(description = REFRESH)
                    @Schema(
                            enumeration = {"true", "false"},
                            defaultValue = "false")
                    String refresh,
            @Context HttpHeaders headers)
            throws IOException {
        return write(accept(body, draft -> named(draft, id)), IfMatch.of(headers), Refresh.parse(refresh), headers);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteArticle",
            summary = "Delete an article",
            description = "With If-Match only a version named there is deleted.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public Response delete(
            @RestPath @Parameter(description = "The article's id.", example = "demo-1") String id,
            @RestQuery
                    @Parameter(description = REFRESH)
                    @Schema(
                            enumeration = {"true", "false"},
                            defaultValue = "false")
                    String refresh,
            @Context HttpHeaders headers)
            throws IOException {
        if (!store.delete(id, IfMatch.of(headers), Refresh.parse(refresh))) {
            throw ProblemException.notFound("There is no article '" + id + "'.");
        }
        return Response.noContent().build();
    }

    private static ArticleDraft named(ArticleDraft draft, String id) {
        if (draft.id() != null && !draft.id().equals(id)) {
            throw new InvalidArticleException("id", "id is '" + draft.id() + "', the address says '" + id + "'");
        }
        return draft.withId(id);
    }

    private ArticleDocument accept(InputStream body, UnaryOperator<ArticleDraft> naming) throws IOException {
        try {
            return factory.create(naming.apply(read(body)));
        } catch (InvalidArticleException e) {
            metrics.rejected(Rejection.INVALID);
            throw e;
        }
    }

    private ArticleDraft read(InputStream body) throws IOException {
        long max = limits.maxLine().asLongValue();
        byte[] bytes = body.readNBytes(Math.toIntExact(max + 1));
        if (bytes.length > max) {
            metrics.rejected(Rejection.TOO_LARGE);
            throw ProblemException.tooLarge(String.format(Locale.ROOT, "the article has more than %,d bytes", max));
        }
        return drafts.read(bytes).toDraft(ImportOptions.NONE);
    }

    private Response write(
            ArticleDocument article, @Nullable Predicate<StoredVersion> expected, boolean refresh, HttpHeaders headers)
            throws IOException {
        Language language = LabelLanguage.of(null, headers);
        ArticleStore.Written written = store.put(article, expected, refresh);
        metrics.wrote(written.created() ? WriteResult.CREATED : WriteResult.UPDATED);
        return Response.status(written.created() ? Response.Status.CREATED : Response.Status.OK)
                .location(UriBuilder.fromPath("/v1/articles/{id}").build(article.id()))
                .tag(new EntityTag(written.article().version().tag(language)))
                .entity(ArticleView.of(written.article().document(), labels, language))
                .build();
    }
}
