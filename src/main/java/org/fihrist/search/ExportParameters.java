package org.fihrist.search;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters of an export; as typed, not yet checked. */
public class ExportParameters extends FilterParameters {

    @RestQuery
    @Nullable
    @Parameter(description = "What is sent; else Accept decides, else ndjson.")
    @Schema(enumeration = {"ndjson", "csv"})
    String format;

    @RestQuery
    @Nullable
    @Parameter(description = "true: CSV begins with a byte order mark, by which spreadsheets know UTF-8.")
    @Schema(
            enumeration = {"true", "false"},
            defaultValue = "false")
    String bom;

    @RestQuery
    @Nullable
    @Parameter(description = "Order; articles without a date come last.")
    @Schema(
            enumeration = {"newest", "oldest"},
            defaultValue = "newest")
    String sort;
}
