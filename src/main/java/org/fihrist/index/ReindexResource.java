package org.fihrist.index;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
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
@RolesAllowed(Roles.ADMIN)
public class ReindexResource {

    private final Reindexing reindexing;

    ReindexResource(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    @POST
    @Operation(
            operationId = "startReindex",
            summary = "Build the index anew",
            description =
                    "Copies every stored article into a new index, its people and countries found anew by the gazetteer and the corrections that "
                            + "the service has read at its start, and puts that in the place of the present one. Searches and writes go on "
                            + "meanwhile; at the end writes wait for a moment. Entity tags of articles are others afterwards. What fails or "
                            + "is cancelled leaves the present index as it is, also where the process ends.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun; GET tells how far it is.",
            content = @Content(schema = @Schema(implementation = ReindexStatus.class)))
    @APIResponse(responseCode = "409", description = "Another reindex is under way, in this instance or another one.")
    public Response start() throws IOException {
        ReindexStatus begun = reindexing
                .begin()
                .orElseThrow(() ->
                        ProblemException.conflict("A reindex is under way; GET /v1/reindex tells how far it is."));
        return Response.accepted(begun).location(URI.create("/v1/reindex")).build();
    }

    @GET
    @Operation(
            operationId = "getReindex",
            summary = "See how far the reindex is",
            description = "The newest one, whichever instance of the service does it.")
    @APIResponse(
            responseCode = "200",
            description = "State and progress.",
            content = @Content(schema = @Schema(implementation = ReindexStatus.class)))
    public ReindexStatus status() throws IOException {
        return reindexing.status();
    }

    @DELETE
    @Operation(
            operationId = "cancelReindex",
            summary = "Cancel the reindex",
            description = "Ends it without effect, a moment later; GET tells when.")
    @APIResponse(
            responseCode = "202",
            description = "It will end.",
            content = @Content(schema = @Schema(implementation = ReindexStatus.class)))
    @APIResponse(
            responseCode = "200",
            description = "None is under way; how the newest one ended.",
            content = @Content(schema = @Schema(implementation = ReindexStatus.class)))
    public Response cancel() throws IOException {
        Optional<ReindexStatus> cancelling = reindexing.cancel();
        return cancelling.isPresent()
                ? Response.accepted(cancelling.get()).build()
                : Response.ok(reindexing.status()).build();
    }
}
