package org.fihrist.ingest.page;

import java.util.Optional;

/**
 * An article as a page's JSON-LD describes it (schema.org Article and its kinds).
 *
 * @param headline {@code headline}, else {@code name}
 * @param published {@code datePublished} as written
 * @param body {@code articleBody}, plain text or HTML
 * @param publisher {@code publisher.name}
 */
record StructuredArticle(
        Optional<String> headline, Optional<String> published, Optional<String> body, Optional<String> publisher) {
    static final StructuredArticle NONE =
            new StructuredArticle(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
