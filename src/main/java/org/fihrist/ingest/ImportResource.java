package org.fihrist.ingest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.error.ProblemException;
import org.fihrist.security.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Importing lines and pages over HTTP. On platform threads: reading and tagging compute more than they wait. */
@Path("/v1/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Roles.WRITE)
public class ImportResource {

    static final String NDJSON = "application/x-ndjson";

    private static final String RESPOND_ASYNC = "respond-async";

    /** The form of a multipart import, for the API's description. */
    @Schema(name = "ImportForm")
    record FileForm(
            @Schema(
                    description = "Files, known by their names: .ndjson, .jsonl, .txt, .html, .sgml, .trec.",
                    type = SchemaType.ARRAY,
                    implementation = File.class)
            List<File> file) {}

    private final Imports imports;
    private final ImportJobs jobs;

    ImportResource(Imports imports, ImportJobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @POST
    @Consumes(NDJSON)
    @Operation(
            operationId = "importArticles",
            summary = "Import lines or pages",
            description =
                    "Takes NDJSON (an article a line), one page of text or HTML as found in the wild, a tagged file as text"
                            + " (<DOC> elements with DOCNO, TITLE, TIME or DATE, TEXT; an article each, DOCNO is its id), or a"
                            + " form of many files. What cannot be accepted is reported and stops nothing; importing the same again changes"
                            + " nothing. NDJSON is read as it arrives, whatever its size.")
    @RequestBody(
            required = true,
            content = {
                // Its example is put in by ImportDescription.
                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "text", value = ImportExamples.TEXT)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "html", value = ImportExamples.HTML)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = FileForm.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of each line, page or file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted with Prefer: respond-async; Location tells how far it is.",
            content = @Content(schema = @Schema(implementation = ImportStatus.class)))
    public Response lines(
            InputStream body,
            @BeanParam ImportParameters parameters,
            @HeaderParam("Prefer")
                    @Parameter(
                            description = "respond-async: answer as soon as the lines have arrived. For NDJSON only.")
                    String prefer)
            throws IOException {
        ImportOptions options = parameters.optionsOfMany();
        boolean refresh = parameters.refresh();
        if (prefer != null && prefer.contains(RESPOND_ASYNC)) {
            ImportStatus accepted = jobs.start(body, options, refresh);
            return Response.accepted(accepted)
                    .location(UriBuilder.fromPath("/v1/imports/{id}").build(accepted.id()))
                    .header("Preference-Applied", RESPOND_ASYNC)
                    .build();
        }
        Imports.Session session = imports.begin();
        session.lines(body, null, options);
        return Response.ok(session.finish(refresh)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "See how far an asynchronous import is",
            description =
                    "The last 100 of this instance, also after a restart. One that a restart or Elasticsearch interrupts begins again"
                            + " at its first line: what has been written before counts as unchanged.")
    @APIResponse(
            responseCode = "200",
            description = "State and report so far.",
            content = @Content(schema = @Schema(implementation = ImportStatus.class)))
    public ImportStatus status(
            @RestPath
                    @Parameter(
                            description = "From the Location of the accepted import; " + SampleCorpus.ID
                                    + " for the load of the sample corpus into a new index.",
                            example = SampleCorpus.ID)
                    String id) {
        return jobs.find(id).orElseThrow(() -> ProblemException.notFound("There is no import '" + id + "'."));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public ImportReport text(InputStream body, @BeanParam ImportParameters parameters, @Context HttpHeaders headers)
            throws IOException {
        return page(body, PageType.TEXT, parameters, headers);
    }

    @POST
    @Consumes(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public ImportReport html(InputStream body, @BeanParam ImportParameters parameters, @Context HttpHeaders headers)
            throws IOException {
        return page(body, PageType.HTML, parameters, headers);
    }

    private ImportReport page(InputStream body, PageType type, ImportParameters parameters, HttpHeaders headers)
            throws IOException {
        String charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        ImportOptions options = parameters.options();
        boolean refresh = parameters.refresh();
        BufferedInputStream in = new BufferedInputStream(body);
        boolean tagged = TaggedDocuments.isAhead(in);
        Imports.Session session = imports.begin();
        if (tagged) {
            session.documents(in, charset, null, parameters.optionsOfMany());
        } else {
            session.page(imports.readPage(in, type, charset), null, options);
        }
        return session.finish(refresh);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public ImportReport files(@RestForm(FileUpload.ALL) List<FileUpload> files, @BeanParam ImportParameters parameters)
            throws IOException {
        if (files.isEmpty()) {
            throw new InvalidArticleException("body", "the form holds no file");
        }
        ImportOptions options = parameters.optionsOfMany();
        boolean refresh = parameters.refresh();
        Imports.Session session = imports.begin();
        for (FileUpload file : files) {
            add(session, file, options);
        }
        return session.finish(refresh);
    }

    private void add(Imports.Session session, FileUpload file, ImportOptions options) throws IOException {
        if (file.uploadedFile() == null) {
            session.reject(file.fileName(), "its Content-Disposition is not that of a form's part (form-data)");
            return;
        }
        FileKind kind = FileKind.of(file.fileName(), file.contentType());
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file.uploadedFile()))) {
            switch (kind) {
                case LINES -> session.lines(in, file.fileName(), options);
                case TEXT -> addPage(session, in, PageType.TEXT, file, options);
                case HTML -> addPage(session, in, PageType.HTML, file, options);
                case UNKNOWN ->
                    session.reject(
                            file.fileName(),
                            "neither its name (.ndjson, .jsonl, .txt, .html, .sgml, .trec) nor its Content-Type says what it is");
            }
        } catch (InvalidArticleException | ProblemException e) {
            session.reject(file.fileName(), e.getMessage());
        }
    }

    /** A page, or a tagged file, which is known by how it begins. */
    private void addPage(
            Imports.Session session, BufferedInputStream in, PageType type, FileUpload file, ImportOptions options)
            throws IOException {
        if (TaggedDocuments.isAhead(in)) {
            session.documents(in, file.charSet(), file.fileName(), options);
        } else {
            session.page(imports.readPage(in, type, file.charSet()), file.fileName(), options);
        }
    }
}
