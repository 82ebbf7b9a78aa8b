package org.fihrist.error;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.WebApplicationException;

/** Details for what the framework refuses before a resource sees it. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    static String detail(int status, @Nullable WebApplicationException e) {
        return switch (status) {
            case 404 ->
                "There is nothing at this address. The API is described at /openapi and tried out at /swagger-ui.";
            case 405 -> "This address does not take this method.";
            case 406 -> "None of the media types in Accept can be answered.";
            case 413 -> "The body is larger than this address takes.";
            case 415 -> "This address does not take the body's Content-Type.";
            default -> e == null || e.getMessage() == null ? "The request cannot be answered." : e.getMessage();
        };
    }
}
