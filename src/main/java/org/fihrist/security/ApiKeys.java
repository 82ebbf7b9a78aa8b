package org.fihrist.security;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.OptionalInt;
import org.jboss.logging.Logger;

/** The keys that let write, kept as digests. */
@ApplicationScoped
public class ApiKeys {

    private static final Logger LOG = Logger.getLogger(ApiKeys.class);
    private static final int SHORTEST = 16;

    private final List<byte[]> digests;
    private final boolean readOnly;

    ApiKeys(SecuritySettings settings) {
        List<String> keys = settings.apiKeys().orElse(List.of());
        keys.stream().filter(key -> key.length() < SHORTEST).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("fihrist.api-keys: a key has " + key.length() + " characters; at least "
                    + SHORTEST + " are needed");
        });
        digests = keys.stream().map(ApiKeys::digest).toList();
        readOnly = settings.readOnly();
    }

    /** Refuses to run open to all in production, before anything else starts; says aloud elsewhere that it is open. */
    void check(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event, LaunchMode mode) {
        if (readOnly || !digests.isEmpty()) {
            return;
        }
        if (mode == LaunchMode.NORMAL) {
            throw new IllegalStateException(
                    "Everybody could write: set fihrist.api-keys (environment FIHRIST_API_KEYS) to one or"
                            + " more keys for X-API-Key, or fihrist.read-only=true.");
        }
        LOG.warn(
                "No fihrist.api-keys are set: everybody who reaches this service may write. Production refuses to start so.");
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether writing needs no key. */
    boolean isOpen() {
        return digests.isEmpty();
    }

    boolean accepts(String key) {
        return find(key).isPresent();
    }

    /** Which of the configured keys this is, if any; takes as long for a wrong one as for a right one. */
    public OptionalInt find(String key) {
        byte[] digest = digest(key);
        OptionalInt found = OptionalInt.empty();
        for (int i = 0; i < digests.size(); i++) {
            if (MessageDigest.isEqual(digests.get(i), digest)) {
                found = OptionalInt.of(i);
            }
        }
        return found;
    }

    private static byte[] digest(String key) {
        return Sha256.begin().digest(key.getBytes(StandardCharsets.UTF_8));
    }
}
