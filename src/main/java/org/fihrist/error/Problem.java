package org.fihrist.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem detail as RFC 9457 defines it, with the parameter at fault and its allowed values as extension members.
 *
 * @param type kind of problem, a URI reference; {@code about:blank} where the status says it all
 * @param title short text of the status
 * @param status HTTP status
 * @param detail what is wrong with this request, in one sentence
 * @param parameter query parameter, header or JSON field at fault
 * @param allowed values or form that the parameter takes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Problem details, RFC 9457.")
public record Problem(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "The month '2025-13' does not exist.")
        String detail,

        @Nullable @Schema(examples = "month") String parameter,

        @Nullable @Schema(examples = "[\"a year and month such as 2025-08\", \"unknown\"]")
        List<String> allowed) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, null, null);
    }

    public static Problem of(
            Response.StatusType status, String detail, @Nullable String parameter, @Nullable List<String> allowed) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, parameter, allowed);
    }

    /** The response that carries this problem. */
    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
