package org.fihrist.ingest;

import jakarta.annotation.Nullable;

/**
 * What a sender says of a whole import.
 *
 * @param source publisher of articles that name none
 * @param published date of articles that state none, ISO-8601
 * @param url address of the page; for an import of one page only
 */
record ImportOptions(
        @Nullable String source,
        @Nullable String published,
        @Nullable String url) {

    static final ImportOptions NONE = new ImportOptions(null, null, null);
}
