package org.fihrist.article;

import jakarta.annotation.Nullable;

/**
 * The version of a stored article, as Elasticsearch counts it.
 *
 * @param sequenceNumber number of the write within its shard
 * @param primaryTerm number of the shard's primary that made it
 */
public record StoredVersion(long sequenceNumber, long primaryTerm) {

    /** The version as an entity tag without its quotes. */
    public String tag() {
        return sequenceNumber + "." + primaryTerm;
    }

    /** The version that a tag names; null where it names none. */
    @Nullable
    public static StoredVersion parse(String tag) {
        int dot = tag.indexOf('.');
        try {
            return dot < 0
                    ? null
                    : new StoredVersion(Long.parseLong(tag.substring(0, dot)), Long.parseLong(tag.substring(dot + 1)));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
