package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.StoredVersion;
import org.fihrist.error.ProblemException;

/** The version that a writer expects, named in If-Match. */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"([^\"]+)\"");

    private IfMatch() {}

    /**
     * Reads the header.
     *
     * @return null where the request has none
     * @throws ProblemException when it is no entity tag of this service
     */
    @Nullable
    static StoredVersion of(HttpHeaders headers) {
        String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            return null;
        }
        Matcher matcher = TAG.matcher(header.strip());
        StoredVersion version = matcher.matches() ? StoredVersion.parse(matcher.group(1)) : null;
        if (version == null) {
            throw ProblemException.badParameter(
                    HttpHeaders.IF_MATCH,
                    "If-Match names no version of an article.",
                    List.of("the ETag of the article, quotes included"));
        }
        return version;
    }
}
