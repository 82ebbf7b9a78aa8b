package org.fihrist.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a publication date was found. */
public enum PublishedFrom {
    /** The sender stated it beside the article. */
    @JsonProperty("given")
    GIVEN,
    /** The page's own text or metadata states it. */
    @JsonProperty("page")
    PAGE
}
