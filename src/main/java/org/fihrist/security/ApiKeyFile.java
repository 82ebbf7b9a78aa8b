package org.fihrist.security;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of keys: a line each with name, role and the key's SHA-256 in hexadecimal digits, separated by blanks. Empty lines and those that
 * begin with # are left out.
 */
final class ApiKeyFile {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int PARTS = 3;

    private ApiKeyFile() {}

    /**
     * Reads all keys.
     *
     * @throws IllegalArgumentException naming file and line, where a line is not understood; never with what stands there, which may be a key
     * @throws IOException when the file cannot be read
     */
    static List<ApiKey> read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8", e);
        }
        List<ApiKey> keys = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                keys.add(key(line, file + ", line " + (i + 1)));
            }
        }
        return List.copyOf(keys);
    }

    private static ApiKey key(String line, String place) {
        String[] parts = BLANKS.split(line);
        require(parts.length == PARTS, place, "must be a name, a role and a SHA-256");
        require(isName(parts[0]), place, "the name must be 1 to 64 of A-Z a-z 0-9 . _ @ -");
        require(Roles.ALL.contains(parts[1]), place, "the role must be one of " + String.join(", ", Roles.ALL));
        require(
                DIGEST.matcher(parts[2]).matches(),
                place,
                "the SHA-256 must be 64 of 0-9 a-f; new-key makes such lines");
        return new ApiKey(parts[0], parts[1], parts[2]);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private static void require(boolean right, String place, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(place + ": " + otherwise);
        }
    }
}
