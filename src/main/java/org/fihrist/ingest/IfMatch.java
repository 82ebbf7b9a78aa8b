package org.fihrist.ingest;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.StoredVersion;
import org.fihrist.error.ProblemException;

/** The versions that a writer expects, named in If-Match (RFC 9110, 13.1.1). */
final class IfMatch {

    private static final String ANY = "*";
    // An entity tag, the mark of a weak one before it. Quotes and control characters cannot be inside.
    private static final String TAG = "(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"";
    // One after another: as a repeated group, a thousand of them would exhaust the stack.
    private static final Pattern NEXT = Pattern.compile("\\G(?:^|\\s*,\\s*)" + TAG);

    private IfMatch() {}

    /**
     * Reads the header.
     *
     * @return whether a stored version is one of those expected; null where the request has no such header
     * @throws ProblemException when it is neither {@code *} nor a list of entity tags
     */
    @Nullable
    static Predicate<StoredVersion> of(HttpHeaders headers) {
        List<String> lines = headers.getRequestHeader(HttpHeaders.IF_MATCH);
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        String header = String.join(",", lines).strip();
        if (header.equals(ANY)) {
            return version -> true;
        }
        return versions(header)::contains;
    }

    /** The versions named: a weak tag never names one, nor does a tag that another service has given. */
    private static Set<StoredVersion> versions(String header) {
        Set<StoredVersion> versions = new HashSet<>();
        Matcher tags = NEXT.matcher(header);
        int end = 0;
        while (tags.find()) {
            StoredVersion version = tags.group(1) == null ? StoredVersion.parse(tags.group(2)) : null;
            if (version != null) {
                versions.add(version);
            }
            end = tags.end();
        }
        if (end == 0 || end < header.length()) {
            throw ProblemException.badParameter(
                    HttpHeaders.IF_MATCH,
                    "If-Match is no list of entity tags.",
                    List.of("the ETag of the article, quotes included; several with commas between them", ANY));
        }
        return versions;
    }
}
