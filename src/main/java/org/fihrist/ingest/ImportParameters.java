package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.article.PublicationTime;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters of an import. */
public class ImportParameters {

    @RestQuery
    @Nullable
    @Parameter(description = "Publisher of articles that name none.", example = "demo")
    String source;

    @RestQuery
    @Nullable
    @Parameter(
            description = "ISO-8601 date of articles that state none; for a single page, in place of what it states.")
    String published;

    @RestQuery
    @Nullable
    @Parameter(description = "Address of the page; the article's id is derived from it.")
    String url;

    @RestQuery
    @Nullable
    @Parameter(description = "true: searchable on return; false: within two seconds.")
    @Schema(
            enumeration = {"true", "false"},
            defaultValue = "false")
    String refresh;

    /** The options, checked once instead of once a line. */
    ImportOptions options() {
        if (published != null) {
            PublicationTime.parse(published);
        }
        return new ImportOptions(source, published, url);
    }

    /** The options of an import of many articles, none of which can be the one at {@code url}. */
    ImportOptions optionsOfMany() {
        if (url != null) {
            throw new InvalidArticleException("url", "url is for a single page; lines carry their own");
        }
        return options();
    }

    boolean refresh() {
        return Refresh.parse(refresh);
    }
}
