package org.fihrist.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.util.stream.Collectors;
import org.elasticsearch.client.ResponseException;

/**
 * An error that Elasticsearch answered, for logs and traces: its status and types, without its text.
 *
 * <p>The text quotes what was sent: words that somebody looked for, parts of articles.
 */
public final class QuietError extends Exception {

    private static final long serialVersionUID = 1L;

    private QuietError(String message, Exception loud) {
        super(message);
        setStackTrace(loud.getStackTrace());
    }

    /** What is to be said of an exception: itself, unless it is or carries such an error. */
    public static Exception of(Exception e) {
        return switch (e) {
            case ElasticsearchException answered -> new QuietError(describe(answered), e);
            case ResponseException answered -> new QuietError(describe(answered), e);
            default -> e.getCause() instanceof Exception cause && of(cause) instanceof QuietError quiet ? quiet : e;
        };
    }

    private static String describe(ElasticsearchException e) {
        String causes =
                e.error().rootCause().stream().map(ErrorCause::type).distinct().collect(Collectors.joining(", "));
        return "%s was answered with %s: %s (%s)"
                .formatted(
                        e.endpointId(), Integer.toString(e.status()), e.error().type(), causes);
    }

    private static String describe(ResponseException e) {
        return "A call was answered with " + ErrorStatus.of(e);
    }
}
