package org.fihrist.security;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Who may do what: by their key, or everybody where no keys are asked for. */
@ApplicationScoped
public class Access {

    private static final Logger LOG = Logger.getLogger(Access.class);

    /** A key that is taken out of the file is refused so much later at most. */
    private static final int SECONDS_BETWEEN_READINGS = 2;

    private final ApiKeys keys;
    private final SecuritySettings settings;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("API keys").daemon().factory());

    Access(SecuritySettings settings) {
        this.settings = settings;
        this.keys = new ApiKeys(settings.apiKeys().orElse(List.of()), settings.apiKeysFile());
    }

    /** Refuses to run open to all in production, before anything else starts; says aloud elsewhere that it is open. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event, LaunchMode mode) {
        if (settings.readNeedsKey() && keys.areNone()) {
            throw new IllegalStateException(
                    "fihrist.read-needs-key: there are no keys; set fihrist.api-keys-file or fihrist.api-keys.");
        }
        if (mayEverybodyWrite()) {
            if (mode == LaunchMode.NORMAL) {
                throw new IllegalStateException(
                        "Everybody could write: set fihrist.api-keys (environment FIHRIST_API_KEYS) to one or"
                                + " more keys for X-API-Key, fihrist.api-keys-file, or fihrist.read-only=true.");
            }
            LOG.warn(
                    "No API keys are set: everybody who reaches this service may write. Production refuses to start so.");
        }
        if (settings.apiKeysFile().isPresent()) {
            watch.scheduleWithFixedDelay(
                    keys::readAgain, SECONDS_BETWEEN_READINGS, SECONDS_BETWEEN_READINGS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        watch.shutdownNow();
    }

    private boolean mayEverybodyWrite() {
        return keys.areNone() && !settings.readOnly();
    }

    /** Whether nobody needs a key, for anything that can be done here. */
    boolean isOpen() {
        return keys.areNone();
    }

    /** The key that somebody shows, if it is valid. */
    public Optional<ApiKey> find(String shown) {
        return keys.find(shown);
    }

    /** The roles of whoever holds a role. */
    Set<String> rolesUpTo(String role) {
        return Roles.upTo(settings.readOnly() ? Roles.READ : role);
    }

    /** Whether reading is for those with a key alone. */
    boolean isReadingClosed() {
        return settings.readNeedsKey();
    }
}
