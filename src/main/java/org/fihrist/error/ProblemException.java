package org.fihrist.error;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Ends a request with a problem detail. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** A request that names a parameter wrongly. */
    public static ProblemException badParameter(String parameter, String detail, @Nullable List<String> allowed) {
        return new ProblemException(Problem.of(Response.Status.BAD_REQUEST, detail, parameter, allowed));
    }

    public static ProblemException badRequest(String detail) {
        return new ProblemException(Problem.of(Response.Status.BAD_REQUEST, detail));
    }

    public static ProblemException tooLarge(String detail) {
        return new ProblemException(Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, detail));
    }

    /** A request that may succeed later. */
    public static ProblemException busy(String detail) {
        return new ProblemException(Problem.of(Response.Status.SERVICE_UNAVAILABLE, detail));
    }

    /** A request that the present state does not allow. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(Problem.of(Response.Status.CONFLICT, detail));
    }

    /** What was there once, and will not come again. */
    public static ProblemException gone(String detail) {
        return new ProblemException(Problem.of(Response.Status.GONE, detail));
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(Response.Status.NOT_FOUND, detail));
    }

    public Problem problem() {
        return problem;
    }
}
