package org.fihrist.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A file has a key for each role, and reading needs one too. */
public class WithKeyFile implements QuarkusTestProfile {

    static final Path FILE = Path.of("target/test-api-keys");
    static final String READER = "the-reader's-key";
    static final String WRITER = "the-writer's-key";
    static final String ADMIN = "the-administrator's-key";

    @Override
    public Map<String, String> getConfigOverrides() {
        write(line("reader", Roles.READ, READER)
                + line("writer", Roles.WRITE, WRITER)
                + line("administrator", Roles.ADMIN, ADMIN));
        return Map.of("fihrist.api-keys-file", FILE.toString(), "fihrist.read-needs-key", "true");
    }

    static String line(String name, String role, String key) {
        return name + " " + role + " " + ApiKey.digestOf(key) + "\n";
    }

    static void write(String text) {
        try {
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
