package org.fihrist.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fihrist.article.WriteResult;

/** What became of an import. */
@Schema(description = "What became of each line, page or file of an import.")
public record ImportReport(
        @Schema(description = "Articles that arrived, empty lines left out.", examples = "3")
        long received,

        @Schema(examples = "1") long created,
        @Schema(examples = "0") long updated,

        @Schema(description = "The same article was there already.", examples = "1")
        long unchanged,

        @Schema(description = "Lines that could not be accepted, up to fihrist.import.report-entries (10,000).")
        List<Rejected> rejected,

        @Schema(description = "Accepted articles, up to fihrist.import.report-entries (10,000).")
        List<Accepted> articles,

        @Schema(description = "Entries left out of the two lists; the counts include them.", examples = "0")
        long omitted) {

    /** Of an import that has not begun. */
    static final ImportReport EMPTY = new ImportReport(0, 0, 0, 0, List.of(), List.of(), 0);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RejectedLine")
    public record Rejected(
            @Nullable @Schema(description = "File of a multipart import.", examples = "articles.ndjson")
            String file,

            @Schema(
                    description =
                            "Line, counted from 1; 1 for a page; of a document in a tagged file, where it begins.",
                    examples = "3")
            long line,

            @Schema(examples = "broken JSON at column 17: Unexpected end-of-input")
            String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AcceptedArticle")
    public record Accepted(
            @Nullable @Schema(description = "File of a multipart import.")
            String file,

            @Schema(examples = "1") long line,
            @Schema(examples = "demo-1") String id,

            @Schema(description = "created, updated or unchanged.")
            WriteResult outcome) {}
}
