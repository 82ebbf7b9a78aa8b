package org.fihrist.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import org.elasticsearch.client.ResponseException;

/**
 * The HTTP status of an error that Elasticsearch answered.
 *
 * <p>The Java client throws its own exception for some statuses (400, 401, 403, 404, 405) and lets that of the client below it through
 * for others (409, 429, 503).
 */
public final class ErrorStatus {

    public static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int CONFLICT = 409;
    public static final int TOO_MANY_REQUESTS = 429;
    private static final int BAD_GATEWAY = 502;
    public static final int UNAVAILABLE = 503;

    /** Of what is no answer. */
    static final int NONE = 0;

    /** Type of the error where an index takes no writes, as while it is being replaced by another one. */
    private static final String BLOCKED = "cluster_block_exception";

    private ErrorStatus() {}

    /** Whether the same may be accepted a little later. */
    public static boolean isBusy(Exception e) {
        return isBusy(of(e))
                || e instanceof ElasticsearchException answered
                        && BLOCKED.equals(answered.error().type());
    }

    /** Whether a node that is needed for an answer could not be reached by the one that was asked. */
    public static boolean isNodeAway(Exception e) {
        return of(e) == BAD_GATEWAY || of(e) == UNAVAILABLE;
    }

    /** Whether the same part of a bulk request may be accepted a little later. */
    public static boolean isBusy(BulkResponseItem item) {
        return item.error() != null
                && (isBusy(item.status()) || BLOCKED.equals(item.error().type()));
    }

    private static boolean isBusy(int status) {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /** Whether the service's user or key is not known, or not allowed to do this. */
    public static boolean isRefusal(ElasticsearchException e) {
        return e.status() == UNAUTHORIZED || e.status() == FORBIDDEN;
    }

    /** What is wrong, for people who run the service. */
    public static String reason(Exception e) {
        return switch (e) {
            case ElasticsearchException answered
            when isRefusal(answered) -> "Elasticsearch refuses the service's user or key: " + e.getMessage();
            case IOException io -> "Elasticsearch does not answer: " + e.getMessage();
            default -> String.valueOf(e.getMessage());
        };
    }

    /** The status, 0 where the exception is no answer of Elasticsearch's. */
    public static int of(Exception e) {
        return switch (e) {
            case ElasticsearchException answered -> answered.status();
            case ResponseException answered ->
                answered.getResponse().getStatusLine().getStatusCode();
            default -> NONE;
        };
    }
}
