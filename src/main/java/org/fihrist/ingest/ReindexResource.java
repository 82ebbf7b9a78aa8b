package org.fihrist.ingest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fihrist.error.ProblemException;
import org.fihrist.security.Roles;

/** Reindexing over HTTP. */
@Path("/v1/reindex")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.WRITE)
public class ReindexResource {

    private final Reindexing reindexing;

    ReindexResource(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    @POST
    @Operation(
            operationId = "startReindex",
            summary = "Find people and countries anew",
            description =
                    "Tags every stored article with the gazetteer and the corrections that the service has read at its start. Searches and "
                            + "writes go on meanwhile.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun; GET tells how far it is.",
            content = @Content(schema = @Schema(implementation = ReindexStatus.class)))
    @APIResponse(responseCode = "409", description = "Another reindex is running.")
    public Response start() {
        ReindexStatus begun = reindexing
                .begin()
                .orElseThrow(
                        () -> ProblemException.conflict("A reindex is running; GET /v1/reindex tells how far it is."));
        return Response.accepted(begun).location(URI.create("/v1/reindex")).build();
    }

    @GET
    @Operation(
            operationId = "getReindex",
            summary = "See how far the reindex is",
            description = "The newest one of this process.")
    @APIResponse(
            responseCode = "200",
            description = "State and progress.",
            content = @Content(schema = @Schema(implementation = ReindexStatus.class)))
    public ReindexStatus status() {
        return reindexing.status();
    }
}
