package org.fihrist.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.article.ArticleView;
import org.fihrist.article.Labels;
import org.fihrist.elasticsearch.QuietError;
import org.fihrist.entity.Language;
import org.fihrist.http.BrokenAnswer;
import org.fihrist.http.FromIndex;
import org.fihrist.http.LabelLanguage;
import org.jboss.logging.Logger;

/** Everything that a search finds, over HTTP. */
@Path("/v1/export")
@Tag(name = "Search")
@Produces({ExportFormat.NDJSON_TYPE, ExportFormat.CSV_TYPE})
@RunOnVirtualThread
public class ExportResource {

    private static final Logger LOG = Logger.getLogger(ExportResource.class);

    private static final MediaType CSV = MediaType.valueOf(ExportFormat.CSV_TYPE);
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.valueOf(ExportFormat.NDJSON_TYPE), CSV).build();

    private final CriteriaReader criteriaReader;
    private final Exports exports;
    private final Labels labels;
    private final ObjectMapper json;

    ExportResource(CriteriaReader criteriaReader, Exports exports, Labels labels, ObjectMapper json) {
        this.criteriaReader = criteriaReader;
        this.exports = exports;
        this.labels = labels;
        this.json = json;
    }

    @GET
    @FromIndex
    @Operation(
            operationId = "exportArticles",
            summary = "Export articles",
            description =
                    "All articles of a search, whole, as they are at the moment of asking, sent while they are read. As NDJSON an article a line, which"
                            + " POST /v1/imports takes again: people, countries and month are found anew. As CSV a row an article below"
                            + " a header, people and countries by their labels; a cell that a spreadsheet would compute (it begins with"
                            + " = + - @, a tab or a line break) is preceded by an apostrophe. Where something fails on the way the connection"
                            + " is broken off, so that what was received is seen to be incomplete.")
    @APIResponse(
            responseCode = "200",
            description = "The articles.",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "A name for the file.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = ExportFormat.NDJSON_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "An Article a line.")),
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description =
                                                "Columns id, title, published, month, source, url, persons, countries, story, body."))
            })
    public Response export(
            @BeanParam ExportParameters parameters,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context HttpServerRequest http)
            throws IOException {
        ExportRequest asked = ExportRequest.read(parameters, accepted(request));
        Language language = LabelLanguage.of(parameters.lang, headers);
        Export export = exports.begin(criteriaReader.read(parameters, language), asked.sort());
        StreamingOutput articles = out -> {
            try (export) {
                export.writeTo(
                        asked.format().writer(new ReaderStream(out), json, asked.bom()),
                        article -> ArticleView.of(article, labels, language));
            } catch (ReaderStream.GoneException e) {
                LOG.debugf("A reader has left an export: %s", e.getMessage());
            } catch (IOException | RuntimeException e) {
                LOG.error("An export was broken off", QuietError.of(e));
                BrokenAnswer.breakOff(http);
            }
        };
        return described(asked.format()).entity(articles).build();
    }

    /** Else the framework would begin an export and throw it away. */
    @HEAD
    @FromIndex
    @Operation(hidden = true)
    public Response head(
            @BeanParam ExportParameters parameters, @Context HttpHeaders headers, @Context Request request) {
        ExportRequest asked = ExportRequest.read(parameters, accepted(request));
        criteriaReader.read(parameters, LabelLanguage.of(parameters.lang, headers));
        return described(asked.format()).build();
    }

    private static ExportFormat accepted(Request request) {
        Variant variant = request.selectVariant(VARIANTS);
        return variant != null && variant.getMediaType().isCompatible(CSV) ? ExportFormat.CSV : ExportFormat.NDJSON;
    }

    private static Response.ResponseBuilder described(ExportFormat format) {
        return Response.ok()
                .type(format.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"");
    }
}
