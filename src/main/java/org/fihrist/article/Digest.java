package org.fihrist.article;

import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.fihrist.security.Sha256;

/** Short digests of texts: 128 bits of SHA-256, written with 22 letters, digits, '-' and '_'. */
final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    /** The digest of a sequence of texts; null differs from empty, and ("a", "bc") from ("ab", "c"). */
    static String of(@Nullable String... texts) {
        MessageDigest sha = Sha256.begin();
        for (String text : texts) {
            byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            String header = bytes == null ? "-;" : bytes.length + ";";
            sha.update(header.getBytes(StandardCharsets.US_ASCII));
            if (bytes != null) {
                sha.update(bytes);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha.digest(), BYTES));
    }
}
