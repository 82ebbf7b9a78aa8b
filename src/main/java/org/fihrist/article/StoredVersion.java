package org.fihrist.article;

import jakarta.annotation.Nullable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.entity.Language;

/**
 * The version of a stored article, as Elasticsearch counts it.
 *
 * @param sequenceNumber number of the write within its shard
 * @param primaryTerm number of the shard's primary that made it
 */
public record StoredVersion(long sequenceNumber, long primaryTerm) {

    // Sequence numbers count from 0, primary terms from 1.
    private static final Pattern TAG = Pattern.compile("([0-9]{1,18})\\.([1-9][0-9]{0,17})\\.[a-z]{2}");

    /** The entity tag, without its quotes, of this version with labels in a language. */
    public String tag(Language language) {
        return sequenceNumber + "." + primaryTerm + "." + language.name().toLowerCase(Locale.ROOT);
    }

    /** The version that a tag names, whatever its language; null where it names none. */
    @Nullable
    public static StoredVersion parse(String tag) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.matches()
                ? new StoredVersion(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
                : null;
    }
}
