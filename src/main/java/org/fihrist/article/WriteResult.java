package org.fihrist.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What writing an article did. */
public enum WriteResult {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("updated")
    UPDATED,
    /** The same content was there already; nothing was written. */
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("rejected")
    REJECTED
}
