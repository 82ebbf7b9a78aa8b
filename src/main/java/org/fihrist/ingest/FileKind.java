package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import java.util.Locale;

/** What a file of a multipart import holds, by its name, else by its content type. */
enum FileKind {
    LINES,
    TEXT,
    HTML,
    UNKNOWN;

    static FileKind of(@Nullable String name, @Nullable String contentType) {
        String ending =
                name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "ndjson", "jsonl" -> LINES;
            case "txt", "sgml", "sgm", "trec" -> TEXT;
            case "html", "htm" -> HTML;
            default -> ofType(contentType == null ? "" : contentType.toLowerCase(Locale.ROOT));
        };
    }

    private static FileKind ofType(String type) {
        if (type.startsWith(ImportResource.NDJSON)) {
            return LINES;
        }
        if (type.startsWith("text/html")) {
            return HTML;
        }
        return type.startsWith("text/plain") ? TEXT : UNKNOWN;
    }
}
