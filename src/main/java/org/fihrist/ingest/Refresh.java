package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.util.List;
import org.fihrist.error.ProblemException;

/** The parameter refresh: whether a write is to be searchable on return. */
final class Refresh {

    private Refresh() {}

    static boolean parse(@Nullable String value) {
        if (value == null) {
            return false;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ProblemException.badParameter(
                        "refresh", "refresh is neither true nor false.", List.of("true", "false"));
        };
    }
}
