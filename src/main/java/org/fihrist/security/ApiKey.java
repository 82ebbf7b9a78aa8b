package org.fihrist.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A key as it is kept.
 *
 * <p>A plain SHA-256, not a slow password hash: a key is 32 random bytes, which nobody finds by trying, and it is checked at every request.
 *
 * @param name whose key it is; several keys may have one name, as the old and the new one while a key is being replaced
 * @param role one of {@link Roles}
 * @param digest SHA-256 of the key's UTF-8 in small hexadecimal digits; the key itself is kept nowhere
 */
public record ApiKey(String name, String role, String digest) {

    static String digestOf(String key) {
        return HexFormat.of().formatHex(Sha256.begin().digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether this is the key of a digest; takes equally long whether it is or not. */
    boolean has(String digest) {
        return MessageDigest.isEqual(ascii(this.digest), ascii(digest));
    }

    private static byte[] ascii(String digest) {
        return digest.getBytes(StandardCharsets.US_ASCII);
    }
}
