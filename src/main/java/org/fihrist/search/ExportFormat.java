package org.fihrist.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms of an export. */
enum ExportFormat {
    NDJSON(ExportFormat.NDJSON_TYPE),
    CSV(ExportFormat.CSV_TYPE + "; charset=utf-8; header=present");

    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(ExportFormat::label).toList();
    }

    static ExportFormat of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With its parameters. */
    String contentType() {
        return contentType;
    }

    String fileName() {
        return "articles." + label();
    }

    /**
     * A writer of this format.
     *
     * @param bom whether to begin with a byte order mark; CSV only
     */
    ArticleWriter writer(OutputStream out, ObjectMapper json, boolean bom) throws IOException {
        return this == CSV ? new CsvWriter(out, bom) : new NdjsonWriter(out, json);
    }
}
