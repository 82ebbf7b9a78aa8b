package org.fihrist.article;

import jakarta.annotation.Nullable;

/**
 * What became of one article that was to be written.
 *
 * @param id the document's id
 * @param result created, updated, unchanged or rejected
 * @param reason why Elasticsearch rejected it; null otherwise
 */
public record WriteOutcome(
        String id, WriteResult result, @Nullable String reason) {

    static WriteOutcome of(String id, WriteResult result) {
        return new WriteOutcome(id, result, null);
    }
}
