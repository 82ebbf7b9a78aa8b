package org.fihrist.error;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.elasticsearch.client.ResponseException;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.article.VersionConflictException;
import org.fihrist.elasticsearch.ErrorStatus;
import org.fihrist.elasticsearch.QuietError;
import org.fihrist.security.SecuritySettings;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves a resource into a problem detail. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    // How long a restarted single node took to answer again, roughly.
    private static final String RETRY_SECONDS = "5";
    // Too many requests, bad gateway, unavailable, gateway time-out: answers that pass.
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    private final AllowedMethods methods;
    private final SecuritySettings security;

    ProblemMappers(AllowedMethods methods, SecuritySettings security) {
        this.methods = methods;
        this.security = security;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        Response response = e.problem().toResponse();
        return response.getStatus() == Status.SERVICE_UNAVAILABLE.getStatusCode() ? later(response) : response;
    }

    @ServerExceptionMapper
    public Response invalidArticle(InvalidArticleException e) {
        return Problem.of(Status.BAD_REQUEST, e.getMessage(), e.field(), null).toResponse();
    }

    @ServerExceptionMapper
    public Response conflict(VersionConflictException e) {
        return Problem.of(Status.PRECONDITION_FAILED, e.getMessage(), "If-Match", null)
                .toResponse();
    }

    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException e) {
        ConstraintViolation<?> first = e.getConstraintViolations().iterator().next();
        String parameter = lastName(first.getPropertyPath());
        return Problem.of(Status.BAD_REQUEST, parameter + " " + first.getMessage(), parameter, null)
                .toResponse();
    }

    private static String lastName(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName();
        }
        return name;
    }

    @ServerExceptionMapper
    public Response unknownField(UnrecognizedPropertyException e) {
        List<String> known =
                e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
        return Problem.of(Status.BAD_REQUEST, JsonProblems.describe(e), e.getPropertyName(), known)
                .toResponse();
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e) {
        return Problem.of(Status.BAD_REQUEST, JsonProblems.describe(e)).toResponse();
    }

    /** Bytes that are no characters in the encoding that the JSON's first bytes are taken for. */
    @ServerExceptionMapper
    public Response encoding(CharConversionException e) {
        return Problem.of(Status.BAD_REQUEST, "The body is not UTF-8.", "body", null)
                .toResponse();
    }

    /** The framework has a mapper of its own for these, which says nothing. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e) {
        return json(e);
    }

    /** No key, where one is needed. */
    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException e) {
        return keyNeeded("This needs a key in X-API-Key.");
    }

    @ServerExceptionMapper
    public Response unknownKey(AuthenticationFailedException e) {
        return keyNeeded("The key in X-API-Key is not known.");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        String detail = security.readOnly()
                ? "This service is read-only."
                : "The key in X-API-Key has a role that does not allow this.";
        return Problem.of(Status.FORBIDDEN, detail).toResponse();
    }

    private static Response keyNeeded(String detail) {
        return Response.fromResponse(Problem.of(Status.UNAUTHORIZED, detail, "X-API-Key", null)
                        .toResponse())
                .header("WWW-Authenticate", "ApiKey header=\"X-API-Key\"")
                .build();
    }

    /** What the framework itself refuses: no such path, wrong method, media type, body too large. */
    @ServerExceptionMapper
    public Response web(WebApplicationException e, UriInfo address) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        Response response = e.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        Problem problem = Problem.of(response.getStatusInfo(), FrameworkProblems.detail(response.getStatus(), e));
        var answer = Response.fromResponse(response).type(Problem.MEDIA_TYPE).entity(problem);
        return e instanceof NotAllowedException
                ? answer.allow(methods.of(address.getPath())).build()
                : answer.build();
    }

    /** The body broke off; or Elasticsearch cannot be reached, broke the connection, or answered that it is busy. */
    @ServerExceptionMapper
    public Response unreachable(IOException e) {
        Optional<Problem> broken = BrokenRequest.told(e);
        if (broken.isPresent()) {
            return broken.get().toResponse();
        }
        if (e instanceof ResponseException answered && !BUSY.contains(ErrorStatus.of(answered))) {
            return unexpected(e);
        }
        LOG.warnf("Elasticsearch is not available: %s", QuietError.of(e));
        return unavailable();
    }

    @ServerExceptionMapper
    public Response elasticsearch(ElasticsearchException e) {
        if (e.status() == ErrorStatus.NOT_FOUND) {
            // The alias is not there: the index is being created, or somebody deleted it.
            LOG.warnf("The index is missing: %s", QuietError.of(e));
            return unavailable();
        }
        if (ErrorStatus.isRefusal(e)) {
            LOG.error(ErrorStatus.reason(e));
            return unavailable();
        }
        return unexpected(e);
    }

    @ServerExceptionMapper
    public Response unexpected(RuntimeException e) {
        return BrokenRequest.told(e).map(Problem::toResponse).orElseGet(() -> unexpected((Exception) e));
    }

    private static Response unexpected(Exception e) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(QuietError.of(e), "Unexpected error %s", number);
        return Problem.of(
                        Status.INTERNAL_SERVER_ERROR,
                        "An error of the service's own; its log has it as " + number + ".")
                .toResponse();
    }

    private static Response unavailable() {
        return later(Problem.of(
                        Status.SERVICE_UNAVAILABLE,
                        "Elasticsearch cannot be reached, or is starting or busy. Try again in a few seconds.")
                .toResponse());
    }

    private static Response later(Response response) {
        return Response.fromResponse(response)
                .header("Retry-After", RETRY_SECONDS)
                .build();
    }
}
