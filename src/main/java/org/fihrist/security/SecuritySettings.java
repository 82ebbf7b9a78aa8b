package org.fihrist.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who may write. */
@ConfigMapping(prefix = "fihrist")
public interface SecuritySettings {

    /** Keys that writers send in X-API-Key, at least 16 characters each. Without any, everybody may write. */
    Optional<List<String>> apiKeys();

    /** Whether nobody may write; for an instance that only answers searches. */
    @WithDefault("false")
    boolean readOnly();
}
