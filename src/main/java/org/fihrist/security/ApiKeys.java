package org.fihrist.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The keys that are valid now: those of the settings, which may do everything, and those of the file. */
final class ApiKeys {

    private static final Logger LOG = Logger.getLogger(ApiKeys.class);
    private static final int SHORTEST = 16;

    private final List<ApiKey> configured;
    private final Optional<Path> file;

    private volatile List<ApiKey> filed;

    /**
     * Reads the keys.
     *
     * @throws IllegalArgumentException when a key is too short or the file has a line that is not understood
     * @throws UncheckedIOException when the file cannot be read
     */
    ApiKeys(List<String> configured, Optional<Path> file) {
        this.configured = IntStream.range(0, configured.size())
                .mapToObj(i -> administrator("key-" + (i + 1), configured.get(i)))
                .toList();
        this.file = file;
        try {
            this.filed = read();
        } catch (IOException e) {
            throw new UncheckedIOException("fihrist.api-keys-file cannot be read", e);
        }
    }

    private static ApiKey administrator(String name, String key) {
        if (key.length() < SHORTEST) {
            throw new IllegalArgumentException("fihrist.api-keys: a key has " + key.length() + " characters; at least "
                    + SHORTEST + " are needed");
        }
        return new ApiKey(name, Roles.ADMIN, ApiKey.digestOf(key));
    }

    private List<ApiKey> read() throws IOException {
        return file.isPresent() ? ApiKeyFile.read(file.get()) : List.of();
    }

    /** Reads the file again; what cannot be read leaves the keys as they are, and is told in the log. */
    void readAgain() {
        try {
            List<ApiKey> now = read();
            if (!now.equals(filed)) {
                filed = now;
                LOG.infof("The file of API keys has changed; it has %d keys now", now.size());
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf("The API keys stay as they were: %s", e.getMessage());
        }
    }

    /** Whether no keys are asked for; a file without keys lets nobody in. */
    boolean areNone() {
        return configured.isEmpty() && file.isEmpty();
    }

    /** The key that somebody shows, if it is valid. Takes as long for a wrong one as for a right one. */
    Optional<ApiKey> find(String shown) {
        String digest = ApiKey.digestOf(shown);
        return Stream.concat(configured.stream(), filed.stream())
                .filter(key -> key.has(digest))
                .reduce((first, second) -> first);
    }
}
