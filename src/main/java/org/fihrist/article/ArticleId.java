package org.fihrist.article;

import java.nio.charset.StandardCharsets;

/** What an article's id can be. */
final class ArticleId {

    /** The longest that Elasticsearch takes, in bytes of UTF-8; a longer id would have it refuse the whole batch. */
    static final int MAX_BYTES = 512;

    private ArticleId() {}

    /** Whether there can be an article with an id; Elasticsearch is not to be asked for others, which may not even fit into an address. */
    static boolean isPossible(String id) {
        return !id.isEmpty() && !isTooLong(id) && !isPathStep(id);
    }

    static boolean isTooLong(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    /** Clients and servers take these out of addresses, so that the article could not be asked for. */
    static boolean isPathStep(String id) {
        return id.equals(".") || id.equals("..");
    }
}
